/**
 * Text first: the opening passage and its styles stand in the HTML itself, so that it can be read
 * after one round trip.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  minify,
  runnerImport,
  transformWithOxc,
  type HtmlTagDescriptor,
  type Plugin,
  type Rolldown,
} from "vite";
import { packStory } from "../story/pack";

type Bundle = Rolldown.OutputBundle;

/** Runs in the page itself, before anything is fetched. */
const FIRST_ACT = "src/app/first-act.ts";

export function openingPlugin(story: string): Plugin {
  return {
    name: "crazy-ideas:opening",
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        if (!html.includes("<!--opening-->")) return html;
        const { book } = packStory(story);
        if (!book) return html;
        const { module } = await runnerImport<typeof import("./prerender")>(
          resolve("tools/page/prerender.tsx"),
          {
            configFile: false,
            logLevel: "error",
            oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
          },
        );
        const { opening, begun } = module.prerender(book);
        const parts = {
          "<!--opening-->": opening,
          "<!--begun-->": begun,
          "<!--first-act-->": `<script>${await firstAct()}</script>`,
          "<title>Crazy Ideas</title>": `<title>${book.title.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</title>`,
        };
        return Object.entries(parts).reduce((page, [place, part]) => page.replace(place, () => part), html);
      },
    },
  };
}

async function firstAct(): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(FIRST_ACT, "utf8"), FIRST_ACT, { sourcemap: false });
  return (await minify(FIRST_ACT, code, { module: false })).code.trim();
}

/**
 * Runs last in a build: styles go into the page, and the Content-Security-Policy with them. Nothing
 * is preloaded: measured, each preload put the first paint off, and `boot.ts` asks for all the rest
 * at once.
 */
export function firstPaintPlugin(): Plugin {
  return {
    name: "crazy-ideas:first-paint",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const inlined = inlineStyles(html, bundle);
        return { html: inlined, tags: [policy(inlined)] };
      },
    },
  };
}

function inlineStyles(html: string, bundle: Bundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (whole, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== "asset") return whole;
    // The sheet lay in assets/; from the page its files are one folder further.
    const css = String(sheet.source)
      .replaceAll(/url\((["']?)(?!data:|#)(?:\.\/)?/g, "url($1./assets/")
      .trim();
    delete bundle[file];
    return `<style>${css}</style>`;
  });
}

/** What stands in the page itself is allowed by its hash, all else only from the game's own address. */
function policy(html: string): HtmlTagDescriptor {
  const hashes = (tag: string): string =>
    [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, "g"))]
      .map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
      .join(" ");
  const content = [
    "default-src 'none'",
    `script-src 'self' ${hashes("script")}`,
    `style-src 'self' ${hashes("style")}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return {
    tag: "meta",
    attrs: { "http-equiv": "Content-Security-Policy", content },
    injectTo: "head-prepend",
  };
}
