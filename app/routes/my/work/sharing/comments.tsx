import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { answerComments } from "~/features/instruments/engine/comments/answer-comments.server";
import { commentsPath } from "~/features/instruments/engine/comments/comment";
import { commentsPage } from "~/features/instruments/engine/comments/comments-page.server";
import { commentMessages } from "~/features/instruments/engine/comments/comments.messages";
import { CommentsPage } from "~/features/instruments/engine/comments/components/comments-page";
import { NoComments } from "~/features/instruments/engine/comments/components/no-comments";
import { instrumentOf } from "~/features/instruments/instruments";
import { FormBoundary } from "~/features/learning/signed-out/components/form-boundary";
import { requireSenderAt } from "~/features/learning/signed-out/form-sender.server";
import { sentFormMeta } from "~/features/learning/signed-out/sent-form";
import { siteTitle } from "~/i18n/page-title";

export const handle = { area: "my" };

const placeOf = (params: LoaderFunctionArgs["params"]) => ({ artefactId: params.artefactId ?? "" });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  return commentsPage(await requirePerson(request), placeOf(params), request, locale);
}

export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const place = placeOf(params);
  return answerComments(await requireSenderAt(request, commentsPath(place), locale), place, request, site.id);
}

/** Retry-After comes from what answered. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, error, matches }) => {
  if (!data) return sentFormMeta(error, matches);
  return [{ title: siteTitle(matches, commentMessages[data.locale].title, data.view?.title) }];
};

export default function Comments() {
  const { place, view, isNewer, ...page } = useLoaderData<typeof loader>();
  const unplaced = useActionData<typeof action>()?.unplaced;
  if (!view) return <NoComments place={place} isNewer={isNewer} unplaced={unplaced} />;
  return <CommentsPage {...{ ...page, place, view, unplaced }} instrument={instrumentOf(view.kind)!} />;
}

export const ErrorBoundary = FormBoundary;
