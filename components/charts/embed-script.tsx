import { HEIGHT_ASKED, HEIGHT_SAID } from "@/lib/claims/charts/embed-code";

/**
 * Runs while the head is read. The host's theme may be named in the address; else its reader's preference counts. Links open
 * beside the host's page. The height is told to the host whenever it changes, and when the host's script asks.
 */
const SCRIPT = `(function(d,w){
var t=new URLSearchParams(location.search).get("theme");
if(t==="light"||t==="dark")d.documentElement.dataset.theme=t;
d.addEventListener("click",function(e){var a=e.target.closest&&e.target.closest("a[href]");if(a&&!a.hasAttribute("download"))a.target="_blank"},true);
function tell(){if(d.body&&w.parent!==w)w.parent.postMessage({type:"${HEIGHT_SAID}",height:Math.ceil(d.body.getBoundingClientRect().height)},"*")}
w.addEventListener("message",function(e){if(e.data&&e.data.type==="${HEIGHT_ASKED}")tell()});
d.addEventListener("DOMContentLoaded",function(){new ResizeObserver(tell).observe(d.body)});
})(document,window)`;

export function EmbedScript() {
  return <script>{SCRIPT}</script>;
}
