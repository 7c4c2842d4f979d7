/** What a mail is about, of which the desk has a page or a file. */
export interface MailAbout {
  order: { id: string; number: string } | null;
  /** The number of the receipt or credit receipt that goes along. */
  receipt: string | null;
  invoiceId: string | null;
  /** The certificate's number. */
  certificate: string | null;
  enquiryId: string | null;
}

/** Where the desk has the file of this name that went along; null when it has not. A certificate's is on its page. */
export function fileAddress(
  name: string,
  { order, receipt, invoiceId, certificate }: MailAbout,
): string | null {
  if (!name.endsWith(".pdf")) return null;
  if (invoiceId) return `/desk/invoices/${invoiceId}/invoice.pdf`;
  if (order && receipt) return `/desk/orders/${order.id}/receipt.pdf?number=${receipt}`;
  if (certificate) return `/desk/certificates/${certificate}`;
  return null;
}
