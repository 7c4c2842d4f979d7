// `npm run taalspiegel`: how much of what is labelled in sentences of municipalities the Taalspiegel finds, by category, and what it got wrong.
// `-- collections/first.txt` measures on another file of that folder; `-- --final` on both parts that no rule was made after, together and each alone, and shows figures only.
import { readFileSync } from "node:fs";
import path from "node:path";
import { loadModule } from "./load-module.mjs";

const isFinal = process.argv.includes("--final");
const named = process.argv.slice(2).find((argument) => argument.endsWith(".txt"));
const folder = path.resolve(import.meta.dirname, "../tests/taalspiegel");
/** @param {string} file in the folder */
const read = (file) => readFileSync(path.join(folder, file), "utf8");
const keptApart = ["sentences-kept-apart.txt", "sentences-kept-apart-second.txt"];
const { report, readingTimes } = await loadModule("tests/taalspiegel/report.ts");
const sentences = isFinal ? keptApart.map(read).join("\n") : read(named ?? "sentences-at-hand.txt");
const { first, tenth } = readingTimes(sentences, () => {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
});
console.log(report(sentences, !isFinal));
if (isFinal) for (const file of keptApart) console.log(`\n${file}: ${report(read(file), false)}\n`);
console.log(
  `10,000 such words: ${first.toFixed(0)} ms of processor time at first, ${tenth.toFixed(0)} ms the tenth time`,
);
