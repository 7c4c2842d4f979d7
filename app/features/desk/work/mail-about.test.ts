import { expect, test } from "vitest";
import { fileAddress, type MailAbout } from "./mail-about";

const about = (some: Partial<MailAbout>): MailAbout => ({
  ...{ order: null, receipt: null, invoiceId: null, certificate: null, enquiryId: null },
  ...some,
});
const order = { id: "o1", number: "B-7K3M92QD" };

test.each([
  [
    "bon-2027-00012.pdf",
    about({ order, receipt: "2027-00012" }),
    "/desk/orders/o1/receipt.pdf?number=2027-00012",
  ],
  ["factuur.pdf", about({ order, invoiceId: "i1" }), "/desk/invoices/i1/invoice.pdf"],
  ["certificaat.pdf", about({ certificate: "7K3M-92QD" }), "/desk/certificates/7K3M-92QD"],
  ["ticket.pdf", about({ order }), null],
  ["bijeenkomsten.ics", about({ order, receipt: "2027-00012" }), null],
])("%s leads where the desk has it", (name, of, address) => {
  expect(fileAddress(name, of)).toBe(address);
});
