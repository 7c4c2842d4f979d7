import type { ReactNode } from "react";
import { fullPriceText, priceParts } from "~/features/catalogue/offers/price-text";
import type { Locale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatDate, formatInstant } from "~/lib/dates";
import type { Behind } from "~/features/catalogue/pages/who-is-behind.server";
import { useSite } from "~/platform/site/site-context";
import { ButtonLink } from "~/ui/form/button";
import { Panel } from "~/ui/card";
import { Facts, Hero } from "~/ui/frame/hero";
import { BuyBar, InBox, Section, Split } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead, Moment, TextLink } from "~/ui/text";
import { HostPresence } from "~/features/organisations/branding/components/host-presence";
import { hostFaceMessages } from "~/features/organisations/branding/host-face.messages";
import { Seats } from "../../cohort/components/seats";
import { cohortMessages } from "../../cohort/cohorts.messages";
import { FacilitatorList } from "../../facilitators/components/facilitator-list";
import { facilitatorMessages } from "../../facilitators/facilitators.messages";
import { isMetInPerson, isMetOnline, type MeetingMode, whereInWords } from "../../sessions/whereabouts";
import { cohortPageMessages } from "../cohort-page.messages";
import type { CohortPageView } from "../cohort-page.queries.server";
import { Programme } from "./programme";

interface PageProps {
  page: CohortPageView;
  behind: Behind;
  /** What one can do while nothing can be bought: a button in the box, and the form that it leads to. */
  instead?: { button: ReactNode; form: ReactNode } | null;
  /** It is a draft that staff look at: what it would lead to is not there yet. */
  isPreview?: boolean;
}

const isCancelledIn = ({ availability }: CohortPageView["cohort"]) =>
  !availability.ok && availability.reason === "cancelled";

const isToComeIn = ({ availability }: CohortPageView["cohort"]) =>
  !availability.ok && availability.reason === "enrolmentNotBegun";

const buyPath = ({ slug }: Pick<CohortPageView["cohort"], "slug">, locale: Locale) =>
  `/checkout/${slug}?lang=${locale}`;

/** Everything about one cohort: what, for whom, when, what it costs, how it goes, and the way to a ticket. */
export function CohortPage({ page, behind, instead, isPreview = false }: PageProps) {
  const locale = useLocale();
  const [t, more] = [cohortMessages[locale], cohortPageMessages[locale]];
  const { cohort, promise, audience, hours } = page;
  const isCancelled = isCancelledIn(cohort);
  const price = priceParts(cohort.priceCents, cohort.currency, cohort.vat, locale);
  const about = cohort.masterclassSlug && publicPath("masterclass", locale, cohort.masterclassSlug);
  return (
    <>
      <Hero seed={cohort.slug}>
        <Breadcrumbs
          items={[{ href: publicPath("cohorts", locale), label: t.agenda }, { label: cohort.title }]}
        />
        <p className="sc-card__eyebrow">{more.kind}</p>
        <h1>{cohort.title}</h1>
        <Lead>{promise}</Lead>
        {isCancelled && (
          <Notice kind="warning" title={t.cancelledTitle}>
            {t.cancelledHelp}
          </Notice>
        )}
      </Hero>
      <Section>
        <Split lifted aside={<BuyBox {...{ page, behind, instead, isPreview }} />}>
          {cohort.isDemo && <Notice>{t.demo}</Notice>}
          {page.host && <HostPresence host={page.host} foundation={behind.name} />}
          {audience && (
            <>
              <h2>{more.forWhom}</h2>
              <p className="sc-measure">{audience}</p>
            </>
          )}
          {page.modules.length > 0 && <Learned modules={page.modules} />}
          <h2>{isCancelled ? t.sessionsCancelled : more.programme}</h2>
          {!isCancelled && <p className="sc-measure">{more.programmeLead(cohort.sessions.length, hours)}</p>}
          <Programme cohort={cohort} />
          {!isCancelled && <TakingPart page={page} />}
          {!cohort.availability.ok && !isToComeIn(cohort) && instead?.form}
          {about && <TextLink href={about}>{t.about(cohort.title)}</TextLink>}
        </Split>
      </Section>
      {cohort.availability.ok && !isPreview && (
        <BuyBar
          price={
            <>
              <strong>{price.net}</strong> {price.gross}
            </>
          }
        >
          <ButtonLink small href={buyPath(cohort, locale)}>
            {cohort.priceCents === 0 ? t.takePart : t.buy}
          </ButtonLink>
        </BuyBar>
      )}
    </>
  );
}

/** What one learns in its modules. */
function Learned({ modules }: Pick<CohortPageView, "modules">) {
  const more = cohortPageMessages[useLocale()];
  return (
    <>
      <h2>{more.learns}</h2>
      {modules.map(({ id, title, hours, outcomes }) => (
        <div key={id} className="sc-stack">
          <h3>{more.learnsIn(title, hours)}</h3>
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Who leads it, how many take part, and how one gets there. */
function TakingPart({
  page: { cohort, facilitators, tool, travel, accessibility },
}: {
  page: CohortPageView;
}) {
  const locale = useLocale();
  const more = cohortPageMessages[locale];
  const isWith = (met: (mode: MeetingMode) => boolean) =>
    cohort.sessions.some(({ mode }) => met(mode)) || met(cohort.mode);
  const sections = [
    [more.travel, isWith(isMetInPerson) ? travel : ""],
    [more.accessibility, accessibility],
  ] as const;
  return (
    <>
      {facilitators.length > 0 && (
        <>
          <h2>{facilitatorMessages[locale].ledBy}</h2>
          <FacilitatorList facilitators={facilitators} />
        </>
      )}
      <h2>{more.size}</h2>
      <p className="sc-measure">
        {more.atMost(cohort.capacity)}
        {cohort.minimum !== null && ` ${more.goesAheadFrom(cohort.minimum)}`}
        {tool && isWith(isMetOnline) && ` ${more.withTool(tool)}`}
      </p>
      {sections.map(
        ([title, text]) =>
          text && (
            <div key={title} className="sc-stack">
              <h2>{title}</h2>
              <p className="sc-measure sc-lines" lang={cohort.language}>
                {text}
              </p>
            </div>
          ),
      )}
    </>
  );
}

/** The facts one decides by, with the button: beside the text, and on a phone before it. */
function BuyBox({ page: { cohort, hours, host }, behind, instead, isPreview }: PageProps) {
  const locale = useLocale();
  const [t, more] = [cohortMessages[locale], cohortPageMessages[locale]];
  const { origin } = useSite();
  const { availability, timeZone } = cohort;
  const isCancelled = isCancelledIn(cohort);
  const instant = (at: Date) => <Moment text={formatInstant(at, locale, timeZone)} />;
  const isToCome = isToComeIn(cohort);
  const name = `${cohort.title}: ${cohort.name}`;
  const url = origin + publicPath("cohort", locale, cohort.slug);
  return (
    <Panel>
      <Facts
        facts={[
          [more.begins, !isCancelled && formatDate(cohort.startsAt, locale, timeZone)],
          [more.hours, hours && more.hoursLong(hours)],
          [
            more.by,
            host ? (
              hostFaceMessages[locale].givenByBoth(host.name, behind.name)
            ) : (
              <>
                {behind.name} {behind.kind && <small>{behind.kind}</small>}
              </>
            ),
          ],
          [more.group, <span lang={cohort.language}>{cohort.name}</span>],
          [t.price, !isCancelled && fullPriceText(cohort.priceCents, cohort.currency, cohort.vat, locale)],
          [t.where, whereInWords(cohort, locale)],
          [t.language, t.heldIn[cohort.language]],
          [t.seats, !isCancelled && <Seats availability={availability} />],
          [t.enrolFrom, isToCome && cohort.enrolFrom && instant(cohort.enrolFrom)],
          [t.enrolUntil, !isCancelled && instant(cohort.enrolUntil)],
        ]}
      />
      {availability.ok ? (
        <InBox>
          <ButtonLink wide href={isPreview ? "#open" : buyPath(cohort, locale)}>
            {cohort.priceCents === 0 ? t.takePart : t.buy}
          </ButtonLink>
        </InBox>
      ) : (
        <>
          {availability.reason === "soldOut" && <p>{t.soldOutHelp}</p>}
          {!isToCome && instead?.button}
          {isToCome && cohort.enrolFrom && (
            <p>{t.notBegunHelp(formatInstant(cohort.enrolFrom, locale, timeZone))}</p>
          )}
          <ButtonLink wide look="secondary" href={publicPath("cohorts", locale)}>
            {t.otherDates}
          </ButtonLink>
        </>
      )}
      {!isCancelled && !isPreview && (
        <p className="sc-no-print">
          <a href={publicPath("cohortCalendar", locale, cohort.slug)}>{more.calendar}</a>
          <br />
          <a
            href={`mailto:?subject=${encodeURIComponent(name)}&body=${encodeURIComponent(more.shareText(name, url))}`}
          >
            {more.share}
          </a>
        </p>
      )}
    </Panel>
  );
}
