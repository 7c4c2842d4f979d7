import fc from "fast-check";
import { expect, test } from "vitest";
import { sequencesAfter } from "./event-sequence";

const session = (id: string, day: string) => ({
  id,
  startsAt: new Date(`2027-03-${day}T08:30:00Z`),
  endsAt: new Date(`2027-03-${day}T10:30:00Z`),
  title: "",
  mode: null,
  place: "",
  joinUrl: "",
  preparation: [] as string[],
  preparationNote: "",
  sequence: 3,
  publicSequence: 5,
});
const cohort = {
  slug: "voorjaar",
  offerId: "mc1-cohort",
  timeZone: "Europe/Amsterdam",
  mode: "HYBRID" as const,
  place: "Raadhuis",
  joinUrl: "https://meet.example/a",
  sessions: [session("a", "02"), session("b", "09")],
};
type Cohort = typeof cohort;
type Session = Omit<ReturnType<typeof session>, "mode"> & { mode: "ON_SITE" | "ONLINE" | "HYBRID" | null };
const [first, second] = cohort.sessions as [Session, Session];
const own = (change: Partial<Session>): Partial<Cohort> => ({
  sessions: [first, { ...second, ...change }] as Cohort["sessions"],
});

/** For each session: how much the event of somebody with a ticket and the public one rise. */
const rises = (change: Partial<Cohort>, before: Cohort = cohort) =>
  [...sequencesAfter(before, { ...before, ...change }).values()].map(({ sequence, publicSequence }) => [
    sequence - 3,
    publicSequence - 5,
  ]);

const [none, both, holder, anybody] = [
  [0, 0],
  [1, 1],
  [1, 0],
  [0, 1],
] as const;
test.for([
  ["nothing", {}, [none, none]],
  ["the day of one session", own({ startsAt: new Date("2027-03-09T09:00:00Z") }), [none, both]],
  ["the title of one session", own({ title: "Start" }), [none, both]],
  ["the place of one session", own({ place: "Atelier" }), [none, both]],
  ["the mode of one session", own({ mode: "ON_SITE" }), [none, both]],
  ["the link of one session", own({ joinUrl: "https://meet.example/b" }), [none, holder]],
  ["what else to bring to one session", own({ preparationNote: "een foto" }), [none, holder]],
  ["the preparation of one session", own({ preparation: ["m1"] }), [none, holder]],
  ["a mode that is the cohort's", own({ mode: "HYBRID" }), [none, none]],
  ["the link of the cohort", { joinUrl: "" }, [holder, holder]],
  ["the place of the cohort", { place: "Atelier" }, [both, both]],
  ["the time zone", { timeZone: "Europe/Lisbon" }, [both, both]],
  ["the address of the page", { slug: "najaar" }, [anybody, anybody]],
  ["what is taught", { offerId: "m0-cohort" }, [anybody, anybody]],
  ["a session more, before the others", { sessions: [session("c", "01"), first, second] }, [both, both]],
  ["a session more, behind the others", { sessions: [first, second, session("c", "16")] }, [none, none]],
  ["a session less, so that one is left", { sessions: [first] }, [holder]],
] as [string, Partial<Cohort>, (readonly [number, number])[]][])(
  "a change of %s raises what says it",
  ([, change, expected]) => {
    expect(rises(change)).toEqual(expected);
  },
);

test("the cohort's place says nothing to a session elsewhere, nor its link to one on site", () => {
  const elsewhere = { ...cohort, ...own({ place: "Atelier", mode: "ON_SITE" }) };
  expect(rises({ place: "Stadhuis", joinUrl: "https://meet.example/b" }, elsewhere)).toEqual([both, none]);
});

test("whatever is done to it, an event never goes back", () => {
  const places = fc.constantFrom("", "Atelier", "Raadhuis");
  const edits = fc.array(
    fc.record({ place: places, own: places, link: fc.constantFrom("", "https://a.example") }),
  );
  fc.assert(
    fc.property(edits, (rounds) => {
      let now = cohort;
      for (const { place, own, link } of rounds) {
        const planned = {
          ...now,
          place,
          joinUrl: link,
          sessions: now.sessions.map((one) => ({ ...one, place: own })),
        };
        const risen = sequencesAfter(now, planned);
        for (const { id, sequence, publicSequence } of now.sessions) {
          expect(risen.get(id)!.sequence).toBeGreaterThanOrEqual(sequence);
          expect(risen.get(id)!.publicSequence).toBeGreaterThanOrEqual(publicSequence);
        }
        now = { ...planned, sessions: planned.sessions.map((one) => ({ ...one, ...risen.get(one.id)! })) };
      }
    }),
  );
});
