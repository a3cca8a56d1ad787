/** Sendings that never reached the server since the last that did. */
let failures = $state(0);

export const lostSendings = (): number => failures;

/** Counts how a sending ended. */
export const sendingEnded = (lost: boolean): void => {
	failures = lost ? failures + 1 : 0;
};
