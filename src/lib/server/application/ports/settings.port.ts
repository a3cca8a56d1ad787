/** What organisers set for the whole installation, and what it must remember between starts. */
export const SETTING_KEYS = [
	/** The organising body, controller of the personal data. */
	'body-name',
	'body-contact',
	/** Legal basis of the privacy notice: `public-interest` or `legitimate-interest`. */
	'body-basis',
	'demo-offer-dismissed'
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

export type SettingsRepository = {
	all(): Partial<Record<SettingKey, string>>;
	set(key: SettingKey, value: string, now: number): void;
};
