import { HEIGHT_ASKED, HEIGHT_SAID } from "@/lib/claims/charts/embed-code";

/** Gives every frame on a page that holds a chart of ours the height of its chart. */
const SCRIPT = `// Marsad: frames with a chart take its height. A chart says {type: "${HEIGHT_SAID}", height: pixels} to the page around it.
(function () {
  var own = new URL(document.currentScript.src).origin;
  addEventListener("message", function (event) {
    if (event.origin !== own || !event.data || event.data.type !== "${HEIGHT_SAID}") return;
    document.querySelectorAll("iframe").forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Number(event.data.height) + "px";
    });
  });
  document.querySelectorAll('iframe[src^="' + own + '/"]').forEach(function (frame) {
    frame.contentWindow.postMessage({ type: "${HEIGHT_ASKED}" }, own);
  });
})();
`;

export function GET(): Response {
  return new Response(SCRIPT, {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
