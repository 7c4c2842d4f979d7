// What the components of a lesson look like in HTML. They run while content is compiled, and never afterwards.
import type { ReactNode } from "react";
import type { Locale } from "~/i18n/locale";
import { mark } from "../../../../lib/markup/marks";

const words = {
  nl: { invented: "Een verzonnen voorbeeld", takeAlong: "Om mee te nemen", table: "Tabel" },
  en: { invented: "An invented example", takeAlong: "To take along", table: "Table" },
} satisfies Record<Locale, unknown>;

export const tableWord = (locale: Locale) => words[locale].table;

interface Children {
  children?: ReactNode;
}
interface BronProps extends Children {
  inline?: boolean;
  translation?: string;
}

export interface ExerciseProps extends Children {
  minutes: number;
  goesTo?: string;
  plan?: number;
}
export interface ReflectionProps {
  id: string;
  label: string;
  hint?: string;
}
export interface QuizProps extends Children {
  id: string;
}
export interface QuestionProps extends Children {
  id: string;
  text: string;
}
export interface OptionProps extends Children {
  id: string;
  correct?: boolean;
  feedback: string;
}

// These become segments of their own (split-segments.tsx reads their props), so as prose they are nothing.
export const Exercise = (_: ExerciseProps) => null;
export const Reflection = (_: ReflectionProps) => null;
export const Quiz = (_: QuizProps) => null;
export const Question = (_: QuestionProps) => null;
export const Option = (_: OptionProps) => null;

/** A quotation of the foundation, in Dutch; in an English text with our translation. */
function Bron({ inline, translation, children }: BronProps) {
  if (inline && translation)
    return (
      <span className="bron--inline">
        “{translation}” (<q lang="nl">{children}</q>, our translation)
      </span>
    );
  if (inline)
    return (
      <q className="bron--inline" lang="nl">
        {children}
      </q>
    );
  return (
    <figure className="bron">
      <blockquote lang="nl">{children}</blockquote>
      <figcaption>
        {translation && (
          <p className="bron__translation">
            <span className="bron__note">Our translation:</span> “{translation}”
          </p>
        )}
        <p className="bron__source">
          De Stadscoalitie, <cite lang="nl">De Methode</cite>
        </p>
      </figcaption>
    </figure>
  );
}

/** The components by the names that writers use. */
export const lessonComponents = (locale: Locale) => ({
  Scene: ({ invented, children }: Children & { invented?: boolean }) => (
    <div className="scene">
      {invented && <p className="scene__invented">{words[locale].invented}</p>}
      {children}
    </div>
  ),
  Idea: ({ children }: Children) => <div className="idea">{children}</div>,
  Bron,
  Contrast: ({ children }: Children) => <div className="contrast">{children}</div>,
  Side: ({ label, children }: Children & { label: string }) => (
    <div className="contrast__side">
      <p className="contrast__label">
        <strong>{label}</strong>
      </p>
      {children}
    </div>
  ),
  TakeAlong: ({ children }: Children) => (
    <div className="take-along">
      <p className="take-along__title">
        <strong>{words[locale].takeAlong}</strong>
      </p>
      {children}
    </div>
  ),
  /** What the foundation sets and the page's route fills in (catalogue/filled-pages). */
  Setting: ({ name }: { name: string }) => mark(name),
  Exercise,
  Reflection,
  Quiz,
  Question,
  Option,
});
