import { createHash, randomBytes } from "node:crypto";
import type pg from "pg";
import { newId, newNumber } from "~/platform/db/ids.server";
import { type CompiledContent, progressBlocksOf } from "~/platform/content/content";

const insert = async (pool: pg.Pool, table: string, rows: Record<string, unknown>[]) => {
  const columns = Object.keys(rows[0]!).map((name) => `"${name}"`);
  await pool.query(
    `insert into "${table}" (${columns.join()}) select ${columns.join()} from jsonb_populate_recordset(null::"${table}", $1)`,
    [JSON.stringify(rows)],
  );
};

/** What there is to do in the first masterclass, in order: its lessons, each before its own blocks. */
export const blocksToDo = ({ lessons, masterclasses }: CompiledContent) =>
  masterclasses.nl[0]!.modules.flatMap((module) =>
    module.lessons.flatMap(({ id }) => [
      { blockId: id, kind: "lesson" },
      ...progressBlocksOf(lessons.nl.find((one) => one.id === id)!.blocks).map((block) => ({
        blockId: block.id,
        kind: block.kind,
      })),
    ]),
  );

/**
 * Fills the database with `count` signed-in learners of the first masterclass, each at a different point: learner n has done
 * n modulo all blocks. Every fifth also holds a certificate; those numbers are returned too.
 */
export async function fillWithLearners(pool: pg.Pool, content: CompiledContent, count: number) {
  const [masterclass] = content.masterclasses.nl;
  const inOrder = masterclass!.modules.flatMap((module) => module.lessons.map(({ id }) => id));
  const blocks = blocksToDo(content);
  const at = new Date();
  const learners = Array.from({ length: count }, (_, n) => {
    const token = randomBytes(32).toString("base64url");
    return { n, token, personId: newId(), enrolmentId: newId(), isComplete: n % 5 === 0 };
  });
  await insert(
    pool,
    "Person",
    learners.map(({ n, personId: id }) => {
      return {
        id,
        email: `learner${n}@bench.example`,
        name: `Learner ${n}`,
        locale: "nl",
        isDemo: true,
        createdAt: at,
      };
    }),
  );
  await insert(
    pool,
    "Session",
    learners.map(({ token, personId }) => ({
      id: createHash("sha256").update(token).digest("hex"),
      personId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + 30 * 86_400_000),
      userAgent: "bench",
    })),
  );
  await insert(
    pool,
    "Enrolment",
    learners.map(({ enrolmentId: id, personId, isComplete }) => {
      const completedAt = isComplete ? at : null;
      return {
        id,
        personId,
        offerId: "mc1-self-paced",
        contentId: "mc1",
        attempt: 1,
        isDemo: true,
        createdAt: at,
        completedAt,
      };
    }),
  );
  const progress = learners.flatMap(({ n, enrolmentId, isComplete }) =>
    blocks.slice(0, isComplete ? blocks.length : n % blocks.length).map(({ blockId, kind }) => {
      return {
        enrolmentId,
        blockId,
        kind,
        score: kind === "quiz" ? 100 : null,
        data: {},
        done: true,
        updatedAt: at,
      };
    }),
  );
  await insert(pool, "BlockProgress", progress);
  const written = progress.filter(({ kind }) => kind === "reflection");
  await insert(
    pool,
    "Reflection",
    written.map(({ enrolmentId, blockId }) => ({
      enrolmentId,
      blockId,
      text: "Een antwoord van twee zinnen. Dit is de tweede.",
      version: 1,
      updatedAt: at,
    })),
  );
  const graduates = learners.filter(({ isComplete }) => isComplete);
  const certificates = graduates.map(({ n, enrolmentId, personId }) => ({
    id: newId(),
    number: newNumber(16),
    enrolmentId,
    personId,
    holderName: `Learner ${n}`,
    locale: "nl",
    contentId: "mc1",
    title: masterclass!.title,
    hours: masterclass!.hours,
    outcomes: masterclass!.outcomes,
    modules: masterclass!.modules.map(({ id, title, hours }) => ({ id, title, hours })),
    completedAt: at,
    issuedAt: at,
    isDemo: true,
  }));
  await insert(pool, "Certificate", certificates);
  await pool.query("analyze");
  const slugs = inOrder.map((id) => content.lessons.nl.find((one) => one.id === id)!.slug);
  return {
    numbers: certificates.map(({ number }) => number),
    /** Each learner's lesson: they rotate over all lessons too. */
    reading: learners.map(({ n, token, enrolmentId }) => ({
      path: `/learn/${enrolmentId}/${slugs[n % slugs.length]}`,
      headers: { cookie: `session=${token}; lang=nl` },
    })),
  };
}
