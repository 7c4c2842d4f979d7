import type { TableRecord } from "~/platform/own-data/own-data.server";

const retention = {
  term: "content",
  keptBy: { other: "never removed: whoever follows or completed something can look it up" },
} as const;
const firstStart = { none: "the first start publishes what the build teaches" };

export const curriculumRecords = {
  Release: {
    count: (db, { id }) => db.release.count({ where: { publishedById: id } }),
    export: { none: "what the foundation teaches; the audit log says when they published it" },
    erasure: {
      does: "keep",
      ground:
        "interest: what was taught from when; it names who published it by an id, which is nobody's then",
    },
    kind: "staff",
    retention,
    demo: firstStart,
  },
  ReleaseCorrection: {
    ofNobody: "typing errors mended in what was published",
    kind: null,
    retention,
    demo: { none: "an editor publishes typing errors" },
  },
  ChangeClass: {
    count: (db, { id }) => db.changeClass.count({ where: { classedById: id } }),
    export: { none: "drafts of what the foundation publishes" },
    erasure: {
      does: "keep",
      ground:
        "interest: a colleague publishes what was prepared; it names who did by an id, which is nobody's then",
    },
    kind: "staff",
    retention: { term: "content", keptBy: { other: "publishing a release drops them" } },
    demo: { none: "the build is published already" },
  },
  ReleasePart: { ofNobody: "lessons as they were published", kind: null, retention, demo: firstStart },
} satisfies Record<string, TableRecord>;
