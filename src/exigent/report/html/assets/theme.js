// The colours that somebody chose, where a browser keeps them.

import { partOfPage } from "./dom.js";

export function listenToTheme() {
  const theme = partOfPage("theme", HTMLSelectElement);
  const apply = () => {
    if (theme.value) document.documentElement.dataset.theme = theme.value;
    else delete document.documentElement.dataset.theme;
  };
  // A browser may keep nothing for a page from the disk; then the choice lasts as long as it.
  try {
    theme.value = localStorage.getItem("exigent-theme") ?? "";
  } catch {
    theme.value = "";
  }
  apply();
  theme.addEventListener("input", () => {
    apply();
    try {
      localStorage.setItem("exigent-theme", theme.value);
    } catch {
      // It is applied already; only its keeping failed.
    }
  });
}
