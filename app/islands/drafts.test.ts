import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryStorage } from "~test/memory-storage";
import { type Draft, Drafts, type DraftStorage } from "./drafts";

const draft = (text: string, at = 0): Draft => ({ text, version: 1, also: [], at });
const pagesOn = (storage: DraftStorage) => (page: string) => new Drafts(page, () => storage);

test("a draft outlives its page, becomes the next page's own, and is gone when that drops it", () => {
  const storage = memoryStorage();
  const page = pagesOn(storage);
  page("first").write("e:b", { ...draft("Een bakker"), also: ["Een smid"] });
  const second = page("second");
  expect(second.adopt("e:b")).toEqual({ ...draft("Een bakker"), also: ["Een smid"] });
  page("first").drop("e:b");
  expect(page("third").adopt("e:b")).toMatchObject({ text: "Een bakker" });
  page("third").drop("e:b");
  expect(storage.length).toBe(0);
});

test("two pages do not write over one another; the newest comes first, the other waits", () => {
  const page = pagesOn(memoryStorage());
  page("one").write("e:b", draft("oud", 1));
  page("two").write("e:b", draft("nieuw", 2));
  const third = page("three");
  expect(third.adopt("e:b")?.text).toBe("nieuw");
  third.drop("e:b");
  expect(page("four").adopt("e:b")?.text).toBe("oud");
});

test("what was taken out on purpose is gone from every page, and nothing else is", () => {
  const page = pagesOn(memoryStorage());
  page("one").write("e:b", draft("oud", 1));
  page("two").write("e:b", draft("nieuw", 2));
  page("two").write("e:bc", draft("iets anders"));
  page("three").dropAll("e:b");
  expect(page("four").adopt("e:b")).toBeNull();
  expect(page("four").adopt("e:bc")?.text).toBe("iets anders");
});

test("another name, so another person's enrolment, finds nothing", () => {
  const storage = memoryStorage();
  pagesOn(storage)("one").write("enrolment-1:b", draft("van mij"));
  expect(pagesOn(storage)("two").adopt("enrolment-2:b")).toBeNull();
  expect(pagesOn(storage)("two").adopt("enrolment-1:")).toBeNull();
});

test("what is no draft is passed over and cleared away; one from before there was a second text has none", () => {
  const storage = memoryStorage();
  for (const value of ["", "null", "{}", '{"text":1,"version":1}', '{"text":"x"}', "[", '"x"']) {
    storage.setItem("draft:e:b:page", value);
    expect(pagesOn(storage)("two").adopt("e:b")).toBeNull();
    expect(storage.length).toBe(0);
  }
  storage.setItem("draft:e:b:page", '{"text":"x","version":2,"at":5}');
  expect(pagesOn(storage)("two").adopt("e:b")).toEqual({ text: "x", version: 2, also: [], at: 5 });
});

test("without storage nothing is kept and nothing breaks", () => {
  const closed = new Drafts("one", () => {
    throw new DOMException("closed", "SecurityError");
  });
  closed.write("e:b", draft("x"));
  closed.drop("e:b");
  expect(closed.adopt("e:b")).toBeNull();
});

test("any text comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), fc.nat(), (text, also, version) => {
      const page = pagesOn(memoryStorage());
      const written = { text, also, version, at: 1 };
      page("one").write("e:b", written);
      expect(page("two").adopt("e:b")).toEqual(written);
    }),
  );
});

test("what the server has is dropped, and what it has not is told of and shown, newest first", () => {
  const storage = memoryStorage();
  const page = pagesOn(storage);
  page("one").write("e:b", draft("Een koor.", 1));
  page("two").write("e:b", { ...draft("Een smid.", 2), also: ["Een bakker."] });
  const third = page("three");
  expect(third.textsOf("e:b")).toEqual(["Een smid.", "Een bakker.", "Een koor."]);
  expect(third.isOwed("e:b", "Een koor.")).toBe(true);
  expect(third.textsOf("e:b")).toEqual(["Een smid.", "Een bakker."]);
  expect(third.isOwed("e:b", "Een smid.")).toBe(true);
  page("two").write("e:b", draft("Een smid.", 3));
  expect(third.isOwed("e:b", "Een smid.")).toBe(false);
  expect(storage.length).toBe(0);
});
