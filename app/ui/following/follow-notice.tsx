import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { mostRefreshes, refreshesLeft } from "./self-refresh";
import { Notice } from "../notice";
import { TextLink } from "../text";
import { uiMessages } from "../ui.messages";

/** Work under way, and the choice to see it go on: the page then asks for itself anew (`refreshMeta`), until its reader stops that. */
export function FollowNotice({ children }: { children: ReactNode }) {
  const t = uiMessages[useLocale()];
  const { pathname, search } = useLocation();
  const isFollowed = refreshesLeft(new URLSearchParams(search)) > 0;
  return (
    <Notice>
      <p>
        {children} {isFollowed && t.followed}
      </p>
      <TextLink href={listAddress(pathname, { follow: isFollowed ? null : mostRefreshes })}>
        {isFollowed ? t.followStop : t.follow}
      </TextLink>
    </Notice>
  );
}
