// The only script of the site. Pages work without it; an island improves the form it wraps. Both of these stand in every lesson, and
// nowhere else: in one file they weigh a fifth less and come a round trip sooner. One that only some pages have is loaded
// by import() when its element is on the page.
import { QuizForm } from "./islands/quiz-form/quiz-form";
import { ReflectionBox } from "./islands/reflection-box/reflection-box";

customElements.define("sc-quiz", QuizForm);
customElements.define("sc-reflection", ReflectionBox);

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
