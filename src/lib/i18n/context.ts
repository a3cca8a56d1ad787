import { getContext, setContext } from 'svelte';
import type { Translator } from './server.ts';

const KEY = Symbol('translator');

/** Called once, by the root layout. */
export const provideTranslator = (translator: Translator): Translator =>
	setContext(KEY, translator);

/** Texts (`t`) and formats of the reader's language, in any component. */
export const useTranslator = (): Translator => getContext<Translator>(KEY);
