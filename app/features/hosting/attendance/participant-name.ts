/** The columns of an enrolment that say what somebody in a cohort is called. */
export const nameColumns = {
  person: { select: { name: true, latinName: true } },
  ticket: { select: { holderName: true, holderLatinName: true } },
} as const;

interface Named {
  person: { name: string; latinName: string };
  ticket: { holderName: string; holderLatinName: string } | null;
}

/** What somebody is called: who has no name of their own is named by the ticket. */
export const participantName = ({ person, ticket }: Named): { name: string; latinName: string } =>
  person.name === "" && ticket
    ? { name: ticket.holderName, latinName: ticket.holderLatinName }
    : { name: person.name, latinName: person.latinName };
