// What `npm run content` does.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { faultReport } from "./checks/faults";
import { compileContent } from "./compile";
import { contentReport } from "./report/content-report";

/**
 * Checks content/, and writes the ids that are new in content/blocks.lock when nothing else is wrong.
 * @returns what the lessons are like, what is wrong, and whether all is well now
 */
export async function checkContent(
  project: string,
): Promise<{ lessons: string; report: string; isFaultless: boolean }> {
  const [root, cache] = [join(project, "content"), join(project, ".cache/content")];
  const first = await compileContent(root, cache);
  const isNew = first.lock !== null && first.lock !== first.raw.lock;
  if (isNew) await writeFile(join(root, "blocks.lock"), first.lock!);
  const { faults, lessons } = isNew ? await compileContent(root, cache) : first;
  const isFaultless = faults.length === 0;
  const found = isFaultless
    ? "content/ is faultless."
    : `${faults.length} faults in content/:\n${faultReport(faults)}`;
  const report = isNew ? `${found}\nNew ids are in content/blocks.lock; commit it.` : found;
  return { lessons: contentReport(lessons), report, isFaultless };
}
