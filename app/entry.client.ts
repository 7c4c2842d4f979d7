// The only script of the site. Pages work without it; each island registers itself and improves the form it wraps.
import { QuizForm } from "./islands/quiz-form";
import { ReflectionBox } from "./islands/reflection-box";

customElements.define("sc-quiz", QuizForm);
customElements.define("sc-reflection", ReflectionBox);
