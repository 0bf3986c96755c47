/** On the teacher's page: makes each lesson's link whole, to be copied. Without it the links stand there, and open. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-lesson]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain-button lesson-copy";
  button.textContent = "Copy the link";
  button.setAttribute("aria-label", `Copy the link to “${link.dataset["lesson"] ?? ""}”`);
  const said = document.createElement("span");
  said.className = "lesson-said";
  said.setAttribute("role", "status");
  button.addEventListener("click", () => {
    // `href` is absolute, whatever folder the site lies in.
    navigator.clipboard.writeText(link.href).then(
      () => (said.textContent = "Copied."),
      () => (said.textContent = `The browser did not let the page copy it. It is: ${link.href}`),
    );
  });
  link.closest("th")?.append(button, said);
}

export {};
