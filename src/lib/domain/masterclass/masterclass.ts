/** A masterclass is planned, held, closed or cancelled; links live until closed. */
export const MASTERCLASS_STATUSES = ['planned', 'held', 'closed', 'cancelled'] as const;
export type MasterclassStatus = (typeof MASTERCLASS_STATUSES)[number];

/** `review`: nothing leaves unread; `automatic`: prepared messages leave on their date. */
export const SENDING_MODES = ['review', 'automatic'] as const;
export type SendingMode = (typeof SENDING_MODES)[number];

export type Masterclass = {
	readonly id: string;
	readonly publicId: string;
	readonly title: string;
	/** Local day, `YYYY-MM-DD`. */
	readonly date: string;
	/** Wall time at the place, `HH:MM`. */
	readonly startTime: string;
	readonly minutes: number;
	/** IANA name. */
	readonly timeZone: string;
	readonly territory: string;
	readonly customaryDays: boolean;
	readonly place: string;
	readonly access: string;
	readonly participantsTarget: number;
	readonly authoritiesTarget: number;
	readonly companiesTarget: number;
	readonly status: MasterclassStatus;
	readonly sendingMode: SendingMode;
	readonly locale: string;
	readonly uid: string;
	readonly plannedOn: string;
	readonly planMode: string;
	readonly programmePublishedAt: number | null;
	readonly programmeRevision: number;
	readonly demo: boolean;
	readonly createdAt: number;
	readonly updatedAt: number;
	readonly cancelledAt: number | null;
	readonly revision: number;
};

/** Head counts the product plans for: one session's worth of people around a table. */
export const PARTICIPANTS_MIN = 4;
export const PARTICIPANTS_MAX = 20;
