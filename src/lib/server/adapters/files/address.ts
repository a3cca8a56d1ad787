/**
 * Whether an address inside an office file leads to another machine, or out of the file: a scheme,
 * `//server`, `\\server`. A drive of the author's own (`file:///C:\…`) does not.
 */
export const isRemote = (address: string): boolean => {
	const plain = address.trim();
	if (/^file:\/\/\/?[a-z]:/i.test(plain) || /^[a-z]:[\\/]/i.test(plain)) return false;
	return /^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(plain);
};
