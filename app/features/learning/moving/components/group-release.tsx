import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { movingMessages } from "../moving.messages";
import type { GroupMove } from "../moving.queries.server";

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
