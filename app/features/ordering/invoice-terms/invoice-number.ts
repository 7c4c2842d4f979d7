/** The number of an invoice, as people know it: `F2027-00042`. */
export const invoiceNumberText = ({ year, sequence }: { year: number; sequence: number }): string =>
  `F${year}-${String(sequence).padStart(5, "0")}`;
