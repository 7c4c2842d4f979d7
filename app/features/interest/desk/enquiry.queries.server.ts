import type { FoundationScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { type EnquiryKind, type EnquiryState, enquiryState } from "../enquiries/enquiry";

/** An answer as it is kept, newest last. */
export interface KeptAnswer {
  id: string;
  text: string;
  isMailed: boolean;
  answeredAt: Date;
  answeredBy: string;
}

/** One enquiry, for its page. */
export interface DeskEnquiry {
  id: string;
  kind: EnquiryKind;
  state: EnquiryState;
  locale: string;
  name: string;
  jobTitle: string;
  organisation: string;
  country: string;
  email: string;
  message: string;
  createdAt: Date;
  isDemo: boolean;
  assignedToId: string | null;
  answers: KeptAnswer[];
}

const nameOf = ({ name, email }: { name: string; email: string }) => name || email;

/** An enquiry with its answers; null when there is none. Two queries. */
export async function deskEnquiry(
  _scope: FoundationScope<"enquiry.read">,
  id: string,
): Promise<DeskEnquiry | null> {
  const row = await db.enquiry.findUnique({
    where: { id },
    include: { answers: { orderBy: [{ answeredAt: "asc" }, { id: "asc" }] } },
    omit: { site: true },
  });
  if (!row) return null;
  const { answers, answeredAt, closedAt, ...facts } = row;
  const authors = await db.person.findMany({
    where: { id: { in: answers.map(({ answeredById }) => answeredById) } },
    select: { id: true, name: true, email: true },
  });
  const names = new Map(authors.map((author) => [author.id, nameOf(author)]));
  return {
    ...facts,
    state: enquiryState({ ...facts, answeredAt, closedAt }),
    answers: answers.map(({ answeredById, enquiryId: _id, ...answer }) => ({
      ...answer,
      answeredBy: names.get(answeredById) ?? "",
    })),
  };
}

/** Those who answer enquiries, to assign one to, by name. One query. */
export async function enquiryStaff(
  _scope: FoundationScope<"enquiry.read">,
): Promise<{ id: string; name: string }[]> {
  const people = await db.person.findMany({
    where: { roles: { has: "REGISTRAR" }, disabledAt: null },
    select: { id: true, name: true, email: true },
    orderBy: [{ name: "asc" }, { email: "asc" }],
  });
  return people.map((person) => ({ id: person.id, name: nameOf(person) }));
}
