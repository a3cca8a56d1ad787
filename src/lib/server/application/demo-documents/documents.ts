import { cycloFret } from './cyclo-fret.ts';
import { agreed, type DemoDocument } from './document.ts';
import { goutteAGoutte } from './goutte-a-goutte.ts';
import { pluviStock } from './pluvi-stock.ts';
import { quaiZero } from './quai-zero.ts';
import { rechargeEtCo } from './recharge-et-co.ts';
import { solVivant, solVivantAgain, solVivantRemarks } from './sol-vivant.ts';
import { thermiScan } from './thermi-scan.ts';

export const THERMI_SCAN: DemoDocument = { written: 43, words: thermiScan };

export const PLUVI_STOCK: DemoDocument = {
	written: 20,
	words: pluviStock,
	handedIn: { on: 16, consent: agreed({ 'room-print': true }) },
	accepted: 14
};

export const SOL_VIVANT: DemoDocument = {
	written: 18,
	words: solVivant,
	handedIn: { on: 15, consent: agreed() },
	sentBack: { on: 14, remarks: solVivantRemarks, again: 9, words: solVivantAgain },
	accepted: 8
};

export const GOUTTE_A_GOUTTE: DemoDocument = {
	written: 7,
	words: goutteAGoutte,
	handedIn: { on: 7, consent: agreed(), late: 8 }
};

export const CYCLO_FRET: DemoDocument = {
	written: 20,
	words: cycloFret,
	handedIn: { on: 16, consent: agreed({ 'other-companies': true, 'room-print': true }) },
	accepted: 14
};

export const RECHARGE_ET_CO: DemoDocument = {
	written: 19,
	words: rechargeEtCo,
	handedIn: { on: 15, consent: agreed({ 'room-print': true }) },
	accepted: 13
};

export const QUAI_ZERO: DemoDocument = {
	written: 17,
	words: quaiZero,
	handedIn: { on: 14, consent: agreed() },
	accepted: 13
};
