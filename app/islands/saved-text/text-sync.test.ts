import fc from "fast-check";
import { expect, test } from "vitest";
import { decideSave } from "~/lib/saved-text/saved-text";
import { isInsertion } from "~/lib/text/text-changes";
import { memoryStorage } from "~test/memory-storage";
import { TextSync, type Choice } from "./text-sync";
import { Drafts } from "../drafts";

/** What the server has of a box: it takes saves as the use case does. */
class Server {
  text = "";
  version = 0;
  earlier: string[] = [];

  save(text: string, base: number, also: readonly string[] = []): boolean {
    const decision = decideSave(this.version ? this : null, text, base, also.length);
    if (decision.act === "conflict") return false;
    if (decision.act === "nothing") return true;
    this.earlier.push(...(decision.keepEarlier ? [this.text] : []), ...also);
    [this.text, this.version] = [text, decision.version];
    return true;
  }
}

/** What happens to a save on its way: it arrives, or it or its answer is lost. */
type Network = "ok" | "requestLost" | "answerLost";

/** A box in a page, as `TextBox` drives it, and what outlives the page. */
class Box {
  readonly server = new Server();
  readonly storage = memoryStorage();
  area = "";
  conflict: { theirs: string; version: number } | null = null;
  private pages = 0;
  private drafts = new Drafts("", () => this.storage);
  private sync = new TextSync("", 0);

  constructor() {
    this.reopen();
  }

  reopen() {
    this.drafts = new Drafts(`page${this.pages++}`, () => this.storage);
    [this.area, this.conflict] = [this.server.text, null];
    this.sync = new TextSync(this.server.text, this.server.version);
    const draft = this.drafts.adopt("e:b");
    if (!draft) return;
    this.area = draft.text;
    const outcome = this.sync.restore(draft);
    if (outcome === "settled") this.keep();
    if (outcome === "conflict") this.conflict = { theirs: this.server.text, version: this.server.version };
  }

  type(text: string) {
    this.area = text;
    this.keep();
  }

  save(network: Network) {
    if (this.conflict || this.sync.isSaved(this.area)) return;
    const { also } = this.sync;
    if (network === "requestLost") return this.sync.sent(this.area);
    const isTaken = this.server.save(this.area, this.sync.version, also);
    if (network === "answerLost") return this.sync.sent(this.area);
    const { text, version } = this.server;
    if (isTaken) {
      this.sync.acknowledged(this.area, version, also);
      this.keep();
    } else if (this.sync.met(text, version, this.area)) this.conflict = { theirs: text, version };
  }

  /** The row of the box is taken out by its button, which sends the form first. */
  takeOut() {
    this.sync.takeOut(this.area);
    this.drafts.dropAll("e:b");
    this.server.save(this.area, this.server.version);
    this.server.save("", this.server.version);
  }

  choose(choice: Choice) {
    if (!this.conflict) return;
    const { theirs, version } = this.conflict;
    this.area = this.sync.choose(choice, this.area, theirs, version);
    this.conflict = null;
    this.keep();
  }

  private keep() {
    const draft = this.sync.draftOf(this.area, this.pages);
    if (draft) this.drafts.write("e:b", draft);
    else this.drafts.drop("e:b");
  }

  /** Every text that can still be found: on the server, in this page, or in the browser's storage. */
  found(): string[] {
    const stored = Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at)!)
      .map((key) => JSON.parse(this.storage.getItem(key)!) as { text: string; also: string[] })
      .flatMap(({ text, also }) => [text, ...also]);
    return [this.server.text, ...this.server.earlier, this.area, ...stored];
  }
}

test("a text that was not chosen outlives the page until the server has it", () => {
  const box = new Box();
  box.type("Een smid.");
  box.server.save("Een bakker.", 0);
  box.save("ok");
  expect(box.conflict).toEqual({ theirs: "Een bakker.", version: 1 });
  box.choose("take");
  box.save("requestLost");
  box.reopen();
  expect(box.area).toBe("Een bakker.");
  box.save("ok");
  expect(box.server).toMatchObject({ text: "Een bakker.", earlier: ["Een smid."] });
  expect(box.storage.length).toBe(0);
});

test("two conflicts after one another lose neither text", () => {
  const box = new Box();
  box.type("Een smid.");
  box.server.save("Een bakker.", 0);
  box.save("ok");
  box.choose("take");
  box.server.save("Een koor.", 1);
  box.type("Een bakker, zei ze.");
  box.save("ok");
  expect(box.conflict?.theirs).toBe("Een koor.");
  box.choose("take");
  box.save("ok");
  expect(box.server.text).toBe("Een koor.");
  expect(box.server.earlier).toEqual(expect.arrayContaining(["Een smid.", "Een bakker, zei ze."]));
});

test("both texts: one below the other, and nothing left to keep apart", () => {
  const box = new Box();
  box.type("Een smid.");
  box.server.save("Een bakker.", 0);
  box.save("ok");
  box.choose("both");
  box.save("ok");
  expect(box.server).toMatchObject({ text: "Een smid.\n\nEen bakker.", earlier: [] });
});

test("a text too long to be saved, not chosen, is kept in pieces", () => {
  const sync = new TextSync("", 0);
  const mine = "x".repeat(45_000);
  expect(sync.choose("take", mine, "Een bakker.", 1)).toBe("Een bakker.");
  expect(sync.also.map((piece) => piece.length)).toEqual([20_000, 20_000, 5_000]);
  expect(sync.also.join("")).toBe(mine);
});

test("a save whose answer was lost is no conflict with oneself", () => {
  const box = new Box();
  box.type("Een smid.");
  box.save("answerLost");
  box.type("Een goudsmid.");
  box.save("ok");
  expect(box.conflict).toBeNull();
  box.save("ok");
  expect(box.server.text).toBe("Een goudsmid.");
});

test("a row that is taken out before its text was saved stays out, in every page", () => {
  const box = new Box();
  box.type("Een smid.");
  box.reopen();
  box.type("Een goudsmid.");
  box.takeOut();
  // What the page would save when it is left.
  box.save("ok");
  box.save("ok");
  expect([box.storage.length, box.server.text]).toEqual([0, ""]);
  box.reopen();
  expect([box.area, box.conflict]).toEqual(["", null]);
  box.type("Een bakker.");
  box.save("ok");
  expect(box.server.text).toBe("Een bakker.");
});

test("what is typed on in a page whose row was taken out is kept", () => {
  const sync = new TextSync("Een smid.", 1);
  sync.takeOut("Een goudsmid.");
  expect(sync.draftOf("Een goudsmid.", 1)).toBeNull();
  expect(sync.draftOf("Een goudsmid, zei ze.", 1)).toMatchObject({ text: "Een goudsmid, zei ze." });
});

test("a text whose box was emptied meanwhile is a choice, in the page that is open and in the next", () => {
  for (const isReopened of [false, true]) {
    const box = new Box();
    box.type("Een smid.");
    box.save("ok");
    box.type("Een goudsmid.");
    box.server.save("", 1);
    if (isReopened) box.reopen();
    box.save("ok");
    expect([box.conflict, box.server.text]).toEqual([{ theirs: "", version: 2 }, ""]);
  }
});

test("progress is the step between nothing and something", () => {
  const sync = new TextSync("", 0);
  expect(sync.acknowledged("Een smid.", 1, [])).toBe(true);
  expect(sync.acknowledged("Een bakker.", 2, [])).toBe(false);
  sync.choose("keep", "", "Een koor.", 3);
  expect(sync.acknowledged(" ", 4, [])).toBe(true);
});

const act = fc.oneof(
  fc.constant({ do: "type" as const }),
  fc.constant({ do: "elsewhere" as const }),
  fc.constant({ do: "reopen" as const }),
  fc.record({
    do: fc.constant("save" as const),
    network: fc.constantFrom<Network>("ok", "requestLost", "answerLost"),
  }),
  fc.record({ do: fc.constant("choose" as const), choice: fc.constantFrom<Choice>("keep", "take", "both") }),
);

test("whatever happens, a text that was saved, not chosen, or stood there when the page was closed can be found", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const box = new Box();
      const owed: string[] = [];
      for (const [n, one] of acts.entries()) {
        if (one.do === "type") box.type(`mijn tekst ${n}.`);
        if (one.do === "elsewhere" && box.server.save(`andere tekst ${n}.`, box.server.version))
          owed.push(box.server.text);
        if (one.do === "save") box.save(one.network);
        if (one.do === "choose" && box.conflict) {
          owed.push(box.conflict.theirs, ...(one.choice === "take" ? [box.area] : []));
          box.choose(one.choice);
        }
        const standing = box.area;
        if (one.do === "reopen") box.reopen();
        const found = box.found();
        // What one types over oneself is not lost; what stood there when the page was closed must be back.
        for (const text of [...owed, box.server.text, ...(one.do === "reopen" ? [standing] : [])])
          expect(found.some((kept) => isInsertion(text, kept))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
