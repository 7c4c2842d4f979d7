import { expect, test } from "vitest";
import type { Guide } from "~/platform/content/content";
import { guidePath, sessionOf, timed } from "./guide-session";
import { spansOf } from "./guide-spans";

const plain = (text: string) => ({ text, look: null, href: null });

test("a text of a guide is cut at what is marked in it", () => {
  expect(spansOf("Kijk om je heen.")).toEqual([plain("Kijk om je heen.")]);
  expect(spansOf("**Eerst** kijken, dan **vragen**")).toEqual([
    { text: "Eerst", look: "strong", href: null },
    plain(" kijken, dan "),
    { text: "vragen", look: "strong", href: null },
  ]);
  expect(spansOf("Iemand, *Een werk*, [hier](https://example.org/a_b), 2010")).toEqual([
    plain("Iemand, "),
    { text: "Een werk", look: "emphasis", href: null },
    plain(", "),
    { text: "hier", look: null, href: "https://example.org/a_b" },
    plain(", 2010"),
  ]);
});

test("steps have the time that those before them leave", () => {
  const step = (minutes: number) => ({ minutes, title: "", text: "" });
  expect(timed([step(5), step(50), step(40)]).map(({ clock }) => clock)).toEqual([
    "0:00–0:05",
    "0:05–0:55",
    "0:55–1:35",
  ]);
});

test("a session is found by its minutes, and the short one where an address names none", () => {
  const guide = { sessions: [{ minutes: 90 }, { minutes: 150 }] } as Guide;
  const minutesOf = (asked: string | null) => sessionOf(guide, asked).minutes;
  expect([null, "90", "150", "60"].map(minutesOf)).toEqual([90, 90, 150, 90]);
  expect(guidePath("/desk/guides", "stad", { minutes: 150, language: "en" }, ".pdf")).toBe(
    "/desk/guides/stad.pdf?minutes=150&language=en",
  );
});
