/** The town of a place written as on an invitation ("Hôtel de région, salle 204, Lille"): its end. */
export function townOf(place: string): string {
	return (
		place
			.split(/[,\n]/)
			.findLast((part) => part.trim() !== '')
			?.trim() ?? place
	);
}
