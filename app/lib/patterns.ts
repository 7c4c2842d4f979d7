/** One part of a pattern: text as it stands, or a parameter, perhaps with text behind it (`:number.pdf`). */
interface Part {
  text: string;
  isParameter: boolean;
}

interface Compiled<Declared> {
  declared: Declared;
  parts: Part[];
}

const partOf = (part: string): Part => {
  const parameter = /^:\w+(.*)$/.exec(part);
  return { text: parameter ? parameter[1]! : part, isParameter: parameter !== null };
};

const split = (pattern: string): Part[] => pattern.split("/").map(partOf);

/** The smaller the more particular: text, a parameter with text behind it, a parameter. */
const rank = ({ text, isParameter }: Part) => (isParameter ? (text ? 1 : 2) : 0);

function byParticularity(a: Compiled<unknown>, b: Compiled<unknown>): number {
  const differing = a.parts.findIndex((part, at) => b.parts[at] && rank(part) !== rank(b.parts[at]));
  return differing < 0 ? 0 : rank(a.parts[differing]!) - rank(b.parts[differing]!);
}

/** Why a pattern cannot be served, as a sentence, or null. */
function faultOf(pattern: string): string | null {
  if (pattern.startsWith("/") || pattern.endsWith("/")) return "begins or ends with a slash";
  if (/\*/.test(pattern)) return "has a part for any number of parts (*): name each address";
  if (/\?/.test(pattern)) return "has an optional part (?): declare two addresses";
  if (pattern !== "" && pattern.split("/").some((part) => !/^(:\w+)?[\w.-]*$/.test(part) || part === ""))
    return "has a part that is neither text nor a parameter (`:number`, `:number.pdf`)";
  return null;
}

/**
 * Finds of which pattern an address is. A parameter may stand anywhere, also first, and is never empty; where several patterns fit,
 * the one counts that is text where another is a parameter, from the left. Throws a sentence for a pattern that cannot be
 * served, and for two that are the same.
 */
export class Patterns<Declared extends { pattern: string }> {
  /** By how many parts they have, and then by the text of the first; those that begin with a parameter stand beside all, and alone under null. */
  #byBeginning = new Map<number, Map<string | null, Compiled<Declared>[]>>();

  constructor(all: readonly Declared[]) {
    const shapes = new Map<string, string>();
    const byLength = new Map<number, Compiled<Declared>[]>();
    for (const declared of all) {
      const { pattern } = declared;
      const fault = faultOf(pattern);
      if (fault) throw new Error(`The address "${pattern}" ${fault}.`);
      const shape = pattern.replace(/:\w+/g, ":");
      const twin = shapes.get(shape);
      if (twin !== undefined) throw new Error(`"${twin}" and "${pattern}" are the same address.`);
      shapes.set(shape, pattern);
      const parts = split(pattern);
      byLength.set(parts.length, [...(byLength.get(parts.length) ?? []), { declared, parts }]);
    }
    for (const [length, same] of byLength) {
      same.sort(byParticularity);
      const beginnings = new Set(same.map(({ parts: [first] }) => (first!.isParameter ? null : first!.text)));
      const fitting = [...beginnings, null].map((text) => {
        const all = same.filter(({ parts: [first] }) => first!.isParameter || first!.text === text);
        return [text, all] as const;
      });
      this.#byBeginning.set(length, new Map(fitting));
    }
  }

  /** `pathname` as it was sent, with its slash; parameters come as they stand there, still encoded. */
  find(pathname: string): { declared: Declared; parameters: string[] } | null {
    const given = pathname.slice(1).split("/");
    const same = this.#byBeginning.get(given.length);
    const fitting = same?.get(given[0]!) ?? same?.get(null);
    const found = fitting?.find(({ parts }) => parts.every((part, at) => fits(part, given[at]!)));
    if (!found) return null;
    const parameters = found.parts.flatMap(({ isParameter, text }, at) =>
      isParameter ? [given[at]!.slice(0, given[at]!.length - text.length)] : [],
    );
    return { declared: found.declared, parameters };
  }
}

const fits = ({ text, isParameter }: Part, given: string) =>
  isParameter ? given.length > text.length && given.endsWith(text) : given === text;

/** The address of a pattern with its parameters, which are already encoded. Throws when one is missing. */
export function fillPattern(pattern: string, parameters: readonly string[]): string {
  let next = 0;
  const path = pattern.replace(/:\w+/g, (name) => {
    const given = parameters[next++];
    if (!given) throw new Error(`No ${name} for the address "${pattern}".`);
    return given;
  });
  return `/${path}`;
}
