/** A number of the consultancy's book: counted anew each year, without gaps. */
export interface InvoicePlace {
  year: number;
  position: number;
}

/** As it stands on the invoice. */
export const invoiceNumber = ({ year, position }: InvoicePlace): string =>
  `RE-${year}-${String(position).padStart(5, "0")}`;
