/**
 * Text first: the opening passage and its styles stand in the HTML itself, so that it can be read
 * after one round trip; the parts of the game that come next are asked for at once.
 */
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { runnerImport, type HtmlTagDescriptor, type Plugin, type Rolldown } from "vite";
import { packStory } from "../story/pack";

type Bundle = Rolldown.OutputBundle;

/** The script that `boot.ts` fetches first; its chunks are preloaded. */
const MAIN = "src/app/main.ts";

/** The face that the opening is set in; it is preloaded. */
const TEXT_FACE = /literata-[\w-]{8}\.woff2$/;

export function openingPlugin(story: string): Plugin {
  return {
    name: "crazy-ideas:opening",
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const { book } = packStory(story);
        if (!book) return html;
        const { module } = await runnerImport<typeof import("./prerender")>(resolve("tools/page/prerender.tsx"), { configFile: false, logLevel: "error", oxc: { jsx: { runtime: "automatic", importSource: "preact" } } });
        const title = book.title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
        return html.replace("<!--opening-->", module.openingHtml(book)).replace("<title>Crazy Ideas</title>", `<title>${title}</title>`);
      },
    },
  };
}

/** Runs last in a build: styles go into the page, preloads and the Content-Security-Policy with them. */
export function firstPaintPlugin(): Plugin {
  return {
    name: "crazy-ideas:first-paint",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const inlined = inlineStyles(html, bundle);
        return { html: inlined.html, tags: [policy(inlined.styles), ...preloads(bundle)] };
      },
    },
  };
}

function inlineStyles(html: string, bundle: Bundle): { readonly html: string; readonly styles: readonly string[] } {
  const styles: string[] = [];
  const changed = html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (whole, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== "asset") return whole;
    // The sheet lay in assets/; from the page its files are one folder further.
    const css = String(sheet.source).replaceAll(/url\((["']?)(?!data:|#)(?:\.\/)?/g, "url($1./assets/").trim();
    delete bundle[file];
    styles.push(css);
    return `<style>${css}</style>`;
  });
  return { html: changed, styles };
}

function policy(styles: readonly string[]): HtmlTagDescriptor {
  const hashes = styles.map((css) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`);
  const content = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashes.join(" ")}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content }, injectTo: "head-prepend" };
}

function preloads(bundle: Bundle): readonly HtmlTagDescriptor[] {
  const main = Object.values(bundle).find((part) => part.type === "chunk" && part.facadeModuleId?.endsWith(MAIN));
  const scripts = main?.type === "chunk" ? [main.fileName, ...main.imports] : [];
  const face = Object.keys(bundle).find((file) => TEXT_FACE.test(file));
  return [
    ...(face ? [link({ rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `./${face}` })] : []),
    ...scripts.map((file) => link({ rel: "modulepreload", crossorigin: "", href: `./${file}` })),
  ];
}

function link(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: "link", attrs: { ...attrs }, injectTo: "head" };
}
