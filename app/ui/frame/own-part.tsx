import { createElement, type ReactNode } from "react";

/** What of a public page is one's own: the way to it in the header, once for narrow screens; and above the page what one has of it. */
export type OwnPartName = "menu" | "short" | "page";

/**
 * A part of a public page that is another for who is signed in. The page is kept with what everybody sees in it, and the server puts
 * in its place what is the reader's (`app/features/learning/public-pages/own-page.server.ts`).
 */
export const OwnPart = ({ name, children }: { name: OwnPartName; children?: ReactNode }) =>
  createElement("sc-own", { name }, children);
