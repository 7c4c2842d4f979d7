import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { masterclassMessages } from "~/features/catalogue/pages/masterclass.messages";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { previewQuestion } from "~/features/learning/quiz/preview-question.server";
import { lessonMessages } from "~/features/learning/lesson/lesson.messages";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { previewHtml } from "~/features/catalogue/pages/preview-html.server";
import { quizOf } from "~/platform/content/content";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Panel } from "~/ui/card";
import { Page } from "~/ui/frame/layout";
import { Mosaic } from "~/ui/mosaic/mosaic-view";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Lead, Prose } from "~/ui/text";
import "~/styles/pages/lesson.css";

export function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const { masterclass, lesson } = currentCurriculum();
  const found = masterclass(params.slug ?? "", locale);
  if (!found) throw new Response("Not Found", { status: 404 });
  const preview = lesson(found.previewLessonId, locale)!;
  if (preview.slug !== params.lesson) {
    const exists = found.modules.some(({ lessons }) => lessons.some(({ slug }) => slug === params.lesson));
    if (!exists) throw new Response("Not Found", { status: 404 });
    throw redirect(publicPath("masterclass", locale, found.slug) + "#inhoud");
  }
  const { previewExercise: instead, minutesLong: minutes } = masterclassMessages[locale];
  const { exercise } = lessonMessages[locale];
  const quiz = quizOf(preview.blocks);
  return {
    masterclass: { slug: found.slug, title: found.title },
    minutes: preview.minutes,
    seed: preview.moduleSlug,
    // With an answer to its question in it the address is another, which is made for who asks and not kept.
    html:
      previewHtml(preview, { exercise, minutes, instead }) +
      previewQuestion(preview, new URL(request.url).searchParams, locale),
    questions: quiz?.questions.length ?? 0,
    title: preview.title,
    description: preview.description,
    locale,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function PreviewLesson() {
  const { masterclass, minutes, seed, html, questions, title, description } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = masterclassMessages[locale];
  const back = publicPath("masterclass", locale, masterclass.slug);
  return (
    <>
      <Mosaic seed={seed} shape="band" />
      <Page reading>
        <Breadcrumbs
          items={[
            { href: publicPath("masterclasses", locale), label: t.masterclasses.title },
            { href: back, label: masterclass.title },
            { label: title },
          ]}
        />
        <p className="sc-card__eyebrow">
          {t.lessonOf(masterclass.title)} · {t.minutesLong(minutes)}
        </p>
        <h1>{title}</h1>
        <Lead>{description}</Lead>
        <Prose html={html} />
        <Panel title={t.previewEnd}>
          <p>
            {t.previewQuiz(questions)} {t.previewEndText}
          </p>
          <Actions>
            <ButtonLink href={`${back}#data`}>{t.dates}</ButtonLink>
            <ButtonLink look="secondary" href={back}>
              {t.toMasterclass(masterclass.title)}
            </ButtonLink>
          </Actions>
        </Panel>
      </Page>
    </>
  );
}
