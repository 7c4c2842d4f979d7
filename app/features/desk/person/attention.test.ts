import { expect, test } from "vitest";
import type { PersonCertificate } from "~/features/credentials/desk/certificates-of-person.queries.server";
import type { PersonSeat } from "~/features/enrolment/desk/seats-of-person.queries.server";
import type { PersonEnrolment } from "~/features/learning/desk/enrolments-of-person.queries.server";
import { attentionOf, type PersonFacts } from "./attention";

const at = new Date("2027-01-12T09:00:00Z");
const later = new Date("2027-02-12T09:00:00Z");
const seat: PersonSeat = {
  ...{ id: "s", number: "T-1", holder: "Noor Jansen", holderLatinName: "", title: "Anders kijken", at },
  ...{ state: "valid", cohort: null, order: { id: "o", number: "B-1" }, expiresAt: null },
};
const offer: PersonSeat = { ...seat, number: null, holder: "", state: "open", expiresAt: later };
const enrolment: PersonEnrolment = {
  ...{
    id: "e",
    contentId: "mc1",
    title: "Anders kijken",
    attempt: 1,
    percent: 100,
    releaseId: null,
    isBehind: false,
  },
  ...{ state: "completed", cohort: null, beganAt: at, completedAt: at, isDemo: false },
};
const certificate: PersonCertificate = {
  ...{ number: "C-1", title: "Anders kijken", enrolmentId: "e", contentId: "mc1", version: 1, issuedAt: at },
  ...{ kind: "masterclass", holder: "Noor Jansen", holderLatinName: "", state: "valid", isDemo: false },
};
const code = { askedAt: at, mail: "sent", use: "open", usedAt: null, wrongCodes: 0 } as const;
const signIns = (...codes: NonNullable<PersonFacts["signIns"]>["codes"]) => ({
  ...{ sessions: [], codes, lastSignInAt: null },
});
const calm: PersonFacts = {
  person: { name: "Noor Jansen", latinName: "", disabledAt: null },
  ...{
    enrolments: [enrolment],
    seats: [seat],
    certificates: [certificate],
    mails: [],
    signIns: signIns(code),
  },
};

test.each<[string, Partial<PersonFacts>, unknown[]]>([
  ["all is well", {}, []],
  ["whoever looks may see nothing", { enrolments: null, seats: null, certificates: null, mails: null }, []],
  ["the account is closed", { person: { ...calm.person, disabledAt: at } }, [{ is: "disabled", at }]],
  ["there is no name yet", { person: { ...calm.person, name: "" } }, [{ is: "noName" }]],
  ["the last code did not go out", { signIns: signIns({ ...code, mail: "failed" }) }, [{ is: "codeFailed" }]],
  [
    "the last code has not gone yet",
    { signIns: signIns({ ...code, mail: "waiting" }) },
    [{ is: "codeWaits" }],
  ],
  ["six wrong tries", { signIns: signIns({ ...code, use: "tooOften" }) }, [{ is: "codeEnded" }]],
  ["an older code failed", { signIns: signIns({ ...code, use: "used" }, { ...code, mail: "failed" }) }, []],
  [
    "mails failed",
    {
      mails: [{ state: "failed" }, { state: "sent" }],
    },
    [{ is: "mailFailed", count: 1 }],
  ],
  [
    "a seat waits for an answer, another did so too long",
    { seats: [offer, { ...offer, state: "expired" }, { ...offer, state: "declined" }] },
    [
      { is: "offered", title: "Anders kijken", until: later },
      { is: "offerEnded", title: "Anders kijken" },
    ],
  ],
  [
    "completed without a certificate",
    { certificates: [{ ...certificate, contentId: "m1" }] },
    [{ is: "withoutCertificate", title: "Anders kijken" }],
  ],
  ["certificates are not for who looks", { certificates: null }, []],
  [
    "papers carry another name",
    { person: { ...calm.person, name: "Noor de Vries" } },
    [
      { is: "otherName", what: "ticket", number: "T-1", name: "Noor Jansen" },
      { is: "otherName", what: "certificate", number: "C-1", name: "Noor Jansen" },
    ],
  ],
  [
    "papers that hold no more carry another name",
    {
      seats: [{ ...seat, state: "void", holder: "Noor" }],
      certificates: [{ ...certificate, state: "replaced", holder: "Noor" }],
    },
    [],
  ],
])("%s", (_, facts, expected) => {
  expect(attentionOf({ ...calm, ...facts })).toEqual(expected);
});
