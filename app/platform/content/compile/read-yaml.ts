import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import type { Fault } from "./checks/faults";

type Path = readonly PropertyKey[];

export interface ReadYaml<Value> {
  /** Null when there are faults. */
  value: Value | null;
  faults: Fault[];
  /** The line on which the value at `path` stands, or the nearest thing around it that exists. */
  lineOf: (...path: PropertyKey[]) => number;
}

/** Walks down to `path` as far as the document goes; the offset in the text of what it reached. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return offset;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
    } else return offset;
  }
  return offset;
}

/**
 * Reads YAML against a schema. Every fault comes out with the line it stands on.
 * `linesBefore` counts the lines of the file above `source` (frontmatter has its `---` there).
 */
export function readYaml<Schema extends z.ZodType>(
  source: string,
  { file, schema, linesBefore = 0 }: { file: string; schema: Schema; linesBefore?: number },
): ReadYaml<z.infer<Schema>> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line) + linesBefore;
  const lineOf = (...path: PropertyKey[]) => lineAt(offsetOf(document, path));

  if (document.errors.length > 0) {
    const faults = document.errors.map(({ message, pos }) => ({
      file,
      line: lineAt(pos[0]),
      message: `this is not YAML: ${message}; a text with a colon or a # in it needs quotes around it`,
    }));
    return { value: null, faults, lineOf };
  }

  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, faults: [], lineOf };
  const faults = result.error.issues.flatMap((issue): Fault[] => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        file,
        line: lineOf(...issue.path, key),
        message: `unknown key \`${[...issue.path, key].join(".")}\`; take it out or correct its name`,
      }));
    const name = issue.path.length > 0 ? `\`${issue.path.join(".")}\`` : "this file";
    const missing = issue.path.length > 0 && !document.hasIn(issue.path);
    return [
      {
        file,
        line: lineOf(...issue.path),
        message: missing ? `${name} is missing; add it` : `${name}: ${issue.message}`,
      },
    ];
  });
  return { value: null, faults, lineOf };
}

/** Cuts the frontmatter off an MDX file. `body` keeps the file's line numbers: blank lines stand where the frontmatter was. */
export function splitFrontmatter(source: string): { yaml: string; body: string } | null {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) return null;
  const lines = match[0].split("\n").length - 1;
  return { yaml: match[1] ?? "", body: "\n".repeat(lines) + source.slice(match[0].length) };
}
