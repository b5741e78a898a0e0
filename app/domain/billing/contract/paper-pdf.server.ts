import { type Typeset, typesetPdf } from "#app/vendors/pdf.ts";

/** A contract paper as tagged PDF (PDF/UA-1) from all its words. */
export const paperPdf = (document: object): Promise<Typeset> => typesetPdf("workspace", document);
