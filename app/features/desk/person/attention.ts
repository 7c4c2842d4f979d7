import type { PersonCertificate } from "~/features/credentials/desk/certificates-of-person.queries.server";
import type { PersonSeat } from "~/features/enrolment/desk/seats-of-person.queries.server";
import type { DeskPerson } from "~/features/identity/desk/people.queries.server";
import type { PersonSignIns } from "~/features/identity/desk/sign-ins.queries.server";
import type { PersonEnrolment } from "~/features/learning/desk/enrolments-of-person.queries.server";
import type { ListedMail } from "../work/mails.queries.server";

/**
 * What somebody at the desk should see first. - `codeFailed`: the mail with the last code did not go out. - `codeWaits`: it has not gone yet.
 * - `codeEnded`: the last code was tried wrongly too often. - `otherName`: a valid ticket or certificate carries another name than the
 * profile.
 */
export type Attention =
  | { is: "disabled"; at: Date }
  | { is: "noName" }
  | { is: "codeFailed" | "codeWaits" | "codeEnded" }
  | { is: "mailFailed"; count: number }
  | { is: "offered"; title: string; until: Date }
  | { is: "offerEnded"; title: string }
  | { is: "withoutCertificate"; title: string }
  | { is: "otherName"; what: "ticket" | "certificate"; number: string; name: string };

/** What is known of somebody; null where whoever looks may not see it. */
export interface PersonFacts {
  person: Pick<DeskPerson, "name" | "disabledAt"> & { latinName: string };
  enrolments: readonly PersonEnrolment[] | null;
  seats: readonly PersonSeat[] | null;
  certificates: readonly PersonCertificate[] | null;
  mails: readonly Pick<ListedMail, "state">[] | null;
  signIns: PersonSignIns | null;
}

export function attentionOf(facts: PersonFacts): Attention[] {
  const { person, mails, signIns } = facts;
  const failed = (mails ?? []).filter(({ state }) => state === "failed").length;
  const code = signIns?.codes[0];
  return [
    ...(person.disabledAt ? [{ is: "disabled", at: person.disabledAt } as const] : []),
    ...(person.name === "" ? [{ is: "noName" } as const] : []),
    ...(code && code.use !== "used" ? codeAttention(code) : []),
    ...(failed > 0 ? [{ is: "mailFailed", count: failed } as const] : []),
    ...offers(facts),
    ...withoutCertificate(facts),
    ...otherNames(facts),
  ];
}

function codeAttention({ mail, use }: PersonSignIns["codes"][number]): Attention[] {
  if (mail === "failed") return [{ is: "codeFailed" }];
  if (mail === "waiting") return [{ is: "codeWaits" }];
  return use === "tooOften" ? [{ is: "codeEnded" }] : [];
}

const offers = ({ seats }: PersonFacts): Attention[] =>
  (seats ?? []).flatMap(({ state, title, expiresAt }): Attention[] => {
    if (state === "open" && expiresAt) return [{ is: "offered", title, until: expiresAt }];
    return state === "expired" ? [{ is: "offerEnded", title }] : [];
  });

const withoutCertificate = ({ enrolments, certificates }: PersonFacts): Attention[] =>
  (certificates ? (enrolments ?? []) : [])
    .filter(
      ({ id, contentId, state }) =>
        state === "completed" &&
        !certificates!.some((one) => one.enrolmentId === id && one.contentId === contentId),
    )
    .map(({ title }) => ({ is: "withoutCertificate", title }));

function otherNames({ person, seats, certificates }: PersonFacts): Attention[] {
  if (person.name === "") return [];
  const named = [
    ...(seats ?? []).map((seat) => ({ what: "ticket" as const, ...seat })),
    ...(certificates ?? []).map((certificate) => ({ what: "certificate" as const, ...certificate })),
  ];
  return named.flatMap(({ what, number, state, holder, holderLatinName }): Attention[] =>
    state === "valid" && number && (holder !== person.name || holderLatinName !== person.latinName)
      ? [{ is: "otherName", what, number, name: holder }]
      : [],
  );
}
