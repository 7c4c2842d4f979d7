import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { movingMessages } from "../moving.messages";
import type { FollowedThing, GroupMove } from "../moving.queries.server";

/** What somebody follows in which release, with the way to a newer one. */
export function FollowedReleases({ followed }: { followed: readonly FollowedThing[] }) {
  const t = movingMessages[useLocale()];
  if (followed.length === 0) return null;
  return (
    <section className="sc-stack">
      <h2>{t.followsTitle}</h2>
      <Table
        caption={t.followsTitle}
        hideCaption
        rows={followed}
        rowKey={({ enrolmentId }) => enrolmentId}
        columns={[
          { label: t.what, rowHeader: true, cell: ({ title }) => title },
          {
            label: t.release,
            cell: ({ enrolmentId, releaseId, mayMove }) => (
              <>
                {releaseId === null ? t.newest : t.numbered(releaseId)}
                {mayMove && (
                  <>
                    {" "}
                    <a href={`/desk/enrolments/${enrolmentId}/move`}>{t.title}</a>
                  </>
                )}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

/** Which release a group follows, when there is a newer one. */
export function GroupRelease({ move: { cohortId, from, to, isCancelled } }: { move: GroupMove }) {
  const t = movingMessages[useLocale()];
  if (from === null || from >= to || isCancelled) return null;
  return (
    <Notice>
      <p>
        {t.groupFollows(from)} {t.groupNewer(to)}
      </p>
      <p>
        <ButtonLink small look="secondary" href={`/desk/cohorts/${cohortId}/move`}>
          {t.groupMove}
        </ButtonLink>
      </p>
    </Notice>
  );
}
