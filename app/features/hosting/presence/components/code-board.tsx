import { useLocale } from "~/i18n/locale-context";
import { formatTime } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { TextLink } from "~/ui/text";
import { shownCode } from "../presence-code";
import { presenceMessages } from "../presence.messages";
import "./code-board.css";

interface Board {
  session: { timeZone: string };
  code: string | null;
  openUntil: Date | null;
  present: number;
  participants: number;
}

/** The code for a room, in letters that are read from the last row, and the buttons of who opens and closes it. */
export function CodeBoard({
  board: { session, code, openUntil, present, participants },
  address,
  isFollowed,
}: {
  board: Board;
  /** Where the code is typed, without `https://`. */
  address: string;
  isFollowed: boolean;
}) {
  const locale = useLocale();
  const t = presenceMessages[locale];
  if (code === null || openUntil === null)
    return (
      <form method="post" className="sc-form">
        <p className="sc-measure">{t.what}</p>
        <Actions>
          <Button name="intent" value="open">
            {t.open}
          </Button>
        </Actions>
      </form>
    );
  return (
    <>
      <div className="sc-code-board">
        <p>
          {t.go} <strong className="sc-code-board__address">{address}</strong>
        </p>
        <p>
          {t.code}
          <strong className="sc-code-board__code">{shownCode(code)}</strong>
        </p>
        <p>{t.present(present, participants)}</p>
      </div>
      <p>{t.openUntil(formatTime(openUntil, locale, session.timeZone))}</p>
      <p>
        {isFollowed && t.refreshes}{" "}
        <TextLink href={isFollowed ? "?" : "?follow=1"}>{isFollowed ? t.stand : t.follow}</TextLink>
      </p>
      <form method="post">
        <Actions>
          <Button name="intent" value="close" look="secondary">
            {t.close}
          </Button>
          <Button name="intent" value="open" look="quiet">
            {t.longer}
          </Button>
        </Actions>
      </form>
    </>
  );
}
