import type { Attachment } from 'svelte/attachments';

/**
 * Makes the children of a list draggable by their `[data-grip]`, by mouse, pen or finger. Keyboards
 * need buttons of their own. `move` is called while dragging, each time a child passes a neighbour.
 */
export function reorder(move: (from: number, to: number) => void): Attachment<HTMLElement> {
	return (list) => {
		const childOf = (target: EventTarget | null) =>
			[...list.children].find((child) => child.contains(target as Node));

		function start(event: PointerEvent) {
			if (!(event.target instanceof Element) || !event.target.closest('[data-grip]')) return;
			const dragged = childOf(event.target);
			if (!(dragged instanceof HTMLElement) || event.button !== 0) return;
			event.preventDefault();
			dragged.dataset.dragged = '';
			list.setPointerCapture(event.pointerId);

			const follow = ({ clientY }: PointerEvent) => {
				const children = [...list.children];
				const from = children.indexOf(dragged);
				const to = children.findIndex((child, at) => {
					const { top, height } = child.getBoundingClientRect();
					const middle = top + height / 2;
					return at < from ? clientY < middle : at > from && clientY > middle;
				});
				if (to >= 0) move(from, to);
			};
			const stop = () => {
				delete dragged.dataset.dragged;
				list.removeEventListener('pointermove', follow);
			};
			list.addEventListener('pointermove', follow);
			for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'])
				list.addEventListener(end, stop, { once: true });
		}

		list.addEventListener('pointerdown', start);
		return () => list.removeEventListener('pointerdown', start);
	};
}
