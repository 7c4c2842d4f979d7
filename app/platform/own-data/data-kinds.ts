/** Kinds of data, as people read of them: each table with something of people is of one (decision 33). In the order in which they are told. */
export const dataKinds = [
  "account",
  "signIn",
  "orders",
  "seats",
  "payments",
  "invoices",
  "learning",
  "texts",
  "groups",
  "certificates",
  "organisation",
  "invitations",
  "mails",
  "interest",
  "enquiries",
  "log",
  "facilitators",
  "staff",
] as const;

export type DataKind = (typeof dataKinds)[number];
