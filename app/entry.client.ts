// The only script of the site. Pages work without it; an island improves the form it wraps. The first two stand in every lesson:
// in one file they weigh a fifth less and come a round trip sooner; the third is what an answer box is made of. One that only some pages
// have is loaded by import() when its element is on the page.
import { QuizForm } from "./islands/quiz-form/quiz-form";
import { ReflectionBox } from "./islands/reflection-box/reflection-box";
import { TextBox } from "./islands/saved-text/text-box";

customElements.define("sc-quiz", QuizForm);
customElements.define("sc-reflection", ReflectionBox);
customElements.define("sc-text", TextBox);

if (document.querySelector("sc-kept"))
  void import("./islands/kept-form/kept-form").then(({ KeptForm }) =>
    customElements.define("sc-kept", KeptForm),
  );
if (document.querySelector("sc-copy"))
  void import("./islands/copy-field/copy-field").then(({ CopyField }) =>
    customElements.define("sc-copy", CopyField),
  );
if (document.querySelector("sc-mirror"))
  void import("./islands/language-mirror/language-mirror").then(({ LanguageMirror }) =>
    customElements.define("sc-mirror", LanguageMirror),
  );
if (document.querySelector("sc-lost-rows"))
  void import("./islands/saved-text/lost-rows").then(({ LostRows }) =>
    customElements.define("sc-lost-rows", LostRows),
  );
if (document.querySelector("sc-left-drafts"))
  void import("./islands/saved-text/left-drafts").then(({ LeftDrafts }) =>
    customElements.define("sc-left-drafts", LeftDrafts),
  );
if (document.querySelector("sc-kept-drafts"))
  void import("./islands/saved-text/kept-drafts").then(({ KeptDrafts }) =>
    customElements.define("sc-kept-drafts", KeptDrafts),
  );
