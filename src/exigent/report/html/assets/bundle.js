function D(e){let n=e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);return n?n.join(
"-"):"-"}var Cn=JSON.parse(document.getElementById("data")?.textContent??""),l=On(Cn);function On({matrix:e,comparison:n}){
let t=e.mattering??[],o=u=>u===void 0||u<0?"":e.strings[u],r=u=>({name:e.facts[u][0],phrase:e.facts[u][1]}),
i=u=>({line:u.line,text:o(u.text),expected:o(u.expected),actual:o(u.actual)}),a=u=>({said:o(u.said),
status:e.statuses[u.status],since:u.since??"",by:u.by??"",why:o(u.why)}),c=(e.duties??[]).map(a),f=(e.
standings??[]).map(u=>u.map(L=>c[L])),h=e.decisions.map(u=>Tn(u,e,o)),J=e.ordinary.map(r),ie=new Map(
e.cases.map(u=>[u.name,u])),ae={p:"pass",f:"fail",u:"unchecked",e:"error"},le=e.rows.map((u,L)=>{let[
Z,ue]=e.features[u.feature],Ce=(u.stated??[]).map(r),Oe=(u.unknown??[]).map(r),En=u.findings??{},Sn=[
Z,`${ue}:${u.line}`,u.title,u.case??"",...u.tags??[]],Ln=[...Ce,...Oe].map(W=>W.phrase);return{index:L,
key:"",words:[...Sn,...Ln].join(`
`).toLowerCase(),feature:Z,file:ue,line:u.line,place:`${ue}:${u.line}`,title:u.title,tags:u.tags??[],
case:u.case??"",stated:Ce,unknown:Oe,unasked:(u.unasked??[]).map(r),assumed:(u.assumed??[]).map(r),failures:(u.
failures??[]).map(i),steps:(u.steps??[]).map(o),events:(u.events??[]).map(([W,B])=>({when:W,text:o(B)})),
cells:u.cells.map((W,B)=>({decision:h[W],matters:u.matters?t[u.matters[B]].map(r):null,verdict:ae[u.
verdicts[B]],findings:(En[B]??[]).map(i),flip:null,duties:u.duties?f[u.duties[B]]:[]}))}}),ce=new Map;
for(let u of le){let L=`${D(u.feature||u.file)}/${D(u.title||u.place)}`,Z=1;for(u.key=L;ce.has(u.key);)
u.key=`${L}-${Z+=1}`;ce.set(u.key,u)}let Le=e.regimes.map((u,L)=>({...u,index:L,shown:u.label||u.name}));
return{legend:e.legend,contested:e.contested,failed:e.failed,ordinary:J,cases:ie,rows:le,rowsByKey:ce,
regimes:Le,regimesByName:new Map(Le.map(u=>[u.name,u])),comparison:n?Mn(n,h,le):null}}function Tn(e,n,t){
return{sign:n.legend[e.sign],said:t(e.said),outcome:e.outcome,note:t(e.note),duties:(e.duties??[]).map(
t),missing:(e.missing??[]).map(t),reasons:(e.reasons??[]).map(o=>({rule:t(o.rule),because:t(o.because),
source:n.sources[o.source??-1]??null,isContested:o.isContested??!1,contested:t(o.contested),isUnverified:o.
isUnverified??!1,unverified:t(o.unverified)})),isContested:(e.reasons??[]).some(o=>o.isContested??!1)}}
function Mn(e,n,t){let o=e.flips.map((r,i)=>{let a=t[r.scenario.row??-1]??null,c=r.column??-1,f={index:i,
scenario:r.scenario,row:a,column:c,regime:r.regime,direction:r.direction,before:n[r.before],after:n[r.
after],rules:r.rules??[],how:r.how??"",isCarried:r.isCarried??!1,filled:r.filled??"",by:r.by??"",why:r.
why??""};return a&&a.cells[c]&&(a.cells[c].flip=f),f});return{...e,flips:o}}function Te(e){let n=[...e.
stated,...e.unknown,...e.unasked,...e.assumed],t=new Set(n.map(o=>o.name));return[...e.assumed,...l.
ordinary.filter(o=>!t.has(o.name))]}var b={wider:{sign:"▲",name:"wider"},opened:{sign:"△",name:"\
opened"},no_longer_kept_in:{sign:"◇",name:"no longer kept in"},cannot_be_asked:{sign:"?",name:"can\
not be asked"},means_else:{sign:"≢",name:"means else"},removed:{sign:"−",name:"removed"},restated:{
sign:"≠",name:"restated"},redated:{sign:"◷",name:"redated"},unproved:{sign:"∀",name:"unproved"},
duty_looser:{sign:"▹",name:"duty looser"},duty_stricter:{sign:"◃",name:"duty stricter"},duty_changed:{
sign:"◈",name:"duty changed"},now_in_error:{sign:"E",name:"now in error"},no_longer_in_error:{sign:"\
○",name:"no longer in error"},narrower:{sign:"▼",name:"narrower"},changed:{sign:"◆",name:"chan\
ged"},other_reason:{sign:"≈",name:"other reason"}},k={pass:"as expected",fail:"not as expected",unchecked:"\
unchecked",error:"in error"},de=[...new Set(l.regimes.map(e=>e.kind))];function O(e){return q(b).filter(
n=>e.some(t=>t.direction===n))}function U(e){return[...new Set(e)]}function q(e){return Object.keys(
e)}function fe(e,n,t){let o=e.get(n);o?o.push(t):e.set(n,[t])}function Q(e){return e.contested!==""||
e.unverified!==""}var pe=["changes","matrix","regimes","cases","claims","contested"],Re=["decision","regime"],Y=["text",
"feature","tag","kind","verdict","direction"];function T(){return{text:"",feature:"",tag:"",kind:"",
verdict:"",direction:"",decision:[],regime:[]}}function me(e){let[n,t=""]=Me(e.replace(/^#/,""),"?"),
o=n.startsWith("/")?null:An(n),[r,i=""]=Me(n.replace(/^\//,""),"/"),a=pe.find(h=>h===(o?"matrix":r)),
c=new URLSearchParams(t),f=T();for(let h of Y)f[h]=c.get(h)??"";for(let h of Re)f[h]=c.getAll(h);return{
view:a??Rn(),name:o?"":Ae(i),cell:o,filters:f}}function Rn(){if(l.comparison)return"changes";let e=document.
getElementById("claims");return!l.rows.length&&e?.childElementCount?"claims":"matrix"}function An(e){
let[n,t,o=""]=e.split("/").map(Ae);if(!t)return null;let r=l.rowsByKey.get(`${D(n)}/${D(t)}`),i=o?l.
regimesByName.get(o)?.index:-1;return r===void 0||i===void 0?{isKnown:!1,written:e}:{isKnown:!0,row:r,
column:i}}function M({view:e,name:n,cell:t,filters:o}){let r=[];if(e==="matrix"||e==="changes"){for(let c of Y)
o[c]&&r.push(`${c}=${X(o[c])}`);for(let c of Re)for(let f of o[c])r.push(`${c}=${X(f)}`)}let i=n?`/${e}\
/${X(n)}`:`/${e}`;return`#${e==="matrix"&&t?In(t):i}${r.length?`?${r.join("&")}`:""}`}function In(e){
if(!e.isKnown)return e.written;let n=e.column<0?"":`/${l.regimes[e.column].name}`;return X(e.row.key+
n)}function E(e,n){return M({view:"matrix",name:"",cell:{isKnown:!0,row:e,column:n},filters:T()})}function v(e,n){
return M({view:e,name:n,cell:null,filters:T()})}function X(e){return encodeURIComponent(e).replace(/%(2F|3A|40|2C)/g,
decodeURIComponent)}function Ae(e){try{return decodeURIComponent(e)}catch{return e}}function Me(e,n){
let t=e.indexOf(n);return t<0?[e]:[e.slice(0,t),e.slice(t+n.length)]}function s(e,n,...t){let o=document.createElement(e);for(let[r,i]of Object.entries(n))i==null||i===!1||
(typeof i=="function"?o.addEventListener(r.slice(2),i):o.setAttribute(r,i===!0?"":String(i)));return o.
append(...he(t)),o}function g(e,...n){e.replaceChildren(...he(n))}function he(e){return e.flatMap(n=>n===
null||n===""?[]:Array.isArray(n)?he(n):[typeof n=="number"?String(n):n])}function m(e,n){let t=document.
getElementById(e);if(t instanceof n)return t;throw new Error(`the page has no ${n.name} with the id ${e}`)}
function S(e){return e.replaceAll("_"," ")}function $(e,n){return`${e.toLocaleString("en")} ${n}${e===
1?"":"s"}`}function Bn(e,n){let t;try{t=new URL(e)}catch{return document.createTextNode(n)}return t.
protocol!=="https:"&&t.protocol!=="http:"?document.createTextNode(`${n} (${e})`):s("a",{href:t.href,
rel:"noreferrer"},n)}function y(e){return s("span",{class:`tile ${e.slug}`,"aria-hidden":"true"},e.sign)}
var Dn={secondary:"read in a copy only",unverified:"not verified"};function C(e){let n=e.address?Bn(
e.address,e.title||e.address):document.createTextNode(e.title||e.id),o=[e.outlet,e.date,Dn[e.status],
e.note].filter(Boolean).join(", ");return s("span",{class:"source"},n,o?`, ${o}`:"")}function ge(e){
let n=e.split(/(?<=\n)/).map(t=>t.trimStart().startsWith("|")?s("span",{class:"row"},t):t);return s(
"pre",{tabindex:"0"},n)}function p(e,...n){return s("section",{},s("h3",{},e),n)}function Ie(e,n){return[
e.isContested||e.contested?s("p",{class:"dispute"},s("span",{class:"mark contested"},`${n.sign} Cont\
ested. `),e.contested):null,e.isUnverified||e.unverified?s("p",{class:"dispute unverified"},s("span",
{class:"mark unverified"},"Not verified. "),e.unverified):null].filter(Boolean)}function ee(e){let n=s(
"div",{class:"bar","aria-hidden":"true"}),t=e.reduce((o,[,r])=>o+r,0);for(let[o,r]of e){let i=r/t,a=i>
.15?`${o.sign} ${r}`:i>.06?o.sign:"",c=s("span",{class:o.slug},a);c.style.flexGrow=String(r),c.style.
flexBasis="0",n.append(c)}return n}function we(e){return s("ul",{class:"tally"},e.map(([n,t])=>s("li",
{},y(n),`${n.name}: ${t}`)))}function ne(e){return s("span",{class:"said"},y(e.sign),s("span",{},e.said))}function x(e){return s(
"ul",{class:"facts"},e.map(n=>s("li",{},typeof n=="string"?n:n.phrase)))}function R(e){return Ie(e,l.
contested)}function be(e,n){let t=n?.rules.find(r=>r.id===e.rule),o=t?.file?`, ${t.file}:${t.line}`:
"";return s("div",{class:"reason"},s("p",{class:"prose"},e.because),s("p",{class:"place"},"rule ",s(
"code",{},e.rule),o),t?s("p",{class:"quiet"},t.when?`If ${t.when}.`:"In every other case."):null,e.source?
s("p",{},"Source: ",C(e.source)):null,R(e))}function A(e,n,t,o=""){return s("div",{class:"scrolled"},
s("table",{class:`listing stacking ${o}`},s("caption",{class:"unseen"},e),s("thead",{},s("tr",{},n.map(
r=>s("th",{scope:"col"},r)))),s("tbody",{},t)))}function H(e){let n=new Map(l.legend.map(t=>[t,0]));
for(let t of e){let o=t.decision.sign;n.set(o,(n.get(o)??0)+1)}return[...n].filter(([,t])=>t)}function Be(e,n){let t=l.regimesByName.get(n);n?t?g(e,Nn(t)):g(e,$e("regime",n,"regimes")):g(e,qn())}
function $e(e,n,t){return[te(t),s("h2",{tabindex:"-1"},`No such ${e}`),s("p",{},`This page has no ${e}\
 `,s("code",{},n),".")]}function te(e){return s("p",{class:"back"},s("a",{href:v(e,"")},`← all ${e}`))}
function De(e){return l.rows.map(n=>n.cells[e.index])}function qn(){let e=l.regimes.map(n=>{let t=De(
n);return s("tr",{},s("th",{scope:"row"},s("a",{href:v("regimes",n.name)},n.shown)),s("td",{},n.title),
s("td",{class:"quiet"},S(n.kind)),s("td",{},ee(H(t)),Hn(t)),s("td",{class:"number","data-label":k.fail},
t.filter(o=>o.verdict==="fail").length))});return[s("h2",{tabindex:"-1"},"Regimes"),A("Regimes and w\
hat they decide",["Name","Title","Kind","Decisions","Not as expected"],e)]}function Hn(e){let n=H(e).
map(([t,o])=>`${t.name}: ${o}`);return s("span",{class:"unseen"},n.join(", "))}function Nn(e){let n=H(
De(e)),t=[["kind",S(e.kind)],["jurisdiction",e.jurisdiction],["in force",Fn(e.in_force)],["engine",e.
engine],["layers",e.layers.length>1?e.layers.join(", "):""]].filter(([,o])=>o);return[te("regimes"),
s("h2",{tabindex:"-1"},e.title||e.name),s("div",{class:"abreast"},e.about?s("p",{class:"prose"},e.about):
null,s("dl",{},s("dt",{},"name"),s("dd",{},s("code",{},e.name)),t.map(([o,r])=>[s("dt",{},o),s("dd",
{},r)]))),p("What it decides here",ee(n),we(n)),p("Rules, in order",Pn(e)),jn(e),e.sources.length?p(
"Sources",s("ul",{},e.sources.map(o=>s("li",{},C(o))))):null].filter(Boolean)}function Fn({from:e,until:n}){
return e&&n?`from ${e} to ${n}`:e?`from ${e}`:n?`until ${n}`:""}function qe(e){let n=new Map;for(let t of l.
rows){let{reasons:o}=t.cells[e.index].decision;for(let r of new Set(o.map(i=>i.rule)))fe(n,r,t)}return n}
function Pn(e){if(!e.rules.length)return s("p",{class:"quiet"},"Its engine does not show its rules.");
let n=qe(e),t=new Map;for(let o of e.rules){let r=o.id.includes("/")?o.id.slice(0,o.id.lastIndexOf("\
/")):"";fe(t,r,o)}return[...t].map(([o,r])=>{let i=_n(e,r,n);if(o==="")return i;let a=r.filter(h=>n.
has(h.id)).length,c=`of ${o}: ${$(r.length,"rule")}, ${a} of which decide scenarios`,f=!t.has("");return s(
"details",{class:"layer",open:f},s("summary",{},c),i)})}function _n(e,n,t){let o=new Map(e.sources.map(
i=>[i.id,i])),r=n.map(i=>{let a=o.get(i.source);return s("tr",{},s("th",{scope:"row"},s("code",{},i.
id),s("div",{class:"place"},`${i.file}:${i.line}`)),s("td",{},s("p",{class:"quiet"},i.when?`If ${i.when}`:
"In every other case"),s("p",{},i.then)),s("td",{},s("p",{},i.because),a?s("p",{},C(a)):null,R(i)),s(
"td",{},He(e,t.get(i.id)??[])))});return A("Rules",["Rule","If, then","Because","Decides"],r,"rules")}
function He(e,n){if(!n.length)return s("span",{class:"quiet"},"no scenario");let t=s("details",{},s(
"summary",{},$(n.length,"scenario")));return t.addEventListener("toggle",()=>{let o=n.map(r=>s("li",
{},s("a",{href:E(r,e.index)},r.title)));t.append(s("ul",{},o))},{once:!0}),t}function jn(e){let n=new Set(
e.rules.map(r=>r.id)),t=[...qe(e)].filter(([r])=>!n.has(r));if(!t.length)return null;let o=t.map(([r,
i])=>{let a=i[0].cells[e.index].decision.reasons.find(c=>c.rule===r);return s("tr",{},s("th",{scope:"\
row"},s("code",{},r)),s("td",{},a?[s("p",{},a.because),R(a)]:null),s("td",{},He(e,i)))});return p("O\
ther reasons that decide",A("Other reasons",["Reason","Because","Scenarios"],o))}function Ne(e){let n=l.
regimes.map(t=>({regime:t,rules:t.rules.filter(Q)}));g(e,s("h2",{tabindex:"-1"},"What is contested o\
r was not verified"),n.filter(({rules:t})=>t.length).map(({regime:t,rules:o})=>s("section",{},s("h3",
{},s("a",{href:v("regimes",t.name)},t.title||t.name)),o.map(r=>s("div",{class:"reason"},s("p",{class:"\
place"},"rule ",s("code",{},r.id)),R(r))))))}function Fe(e,n){let t=l.cases.get(n);n?t?g(e,Wn(t)):g(e,$e("case",n,"cases")):g(e,Kn())}function Pe(e){
return l.rows.filter(n=>n.case===e.name)}function Kn(){let e=[...l.cases.values()].map(n=>s("tr",{},
s("th",{scope:"row"},s("a",{href:v("cases",n.name)},n.title)),s("td",{},n.place),s("td",{},n.date),s(
"td",{},`Disclosed: ${n.disclosed}`),s("td",{class:"number","data-label":"Scenarios"},Pe(n).length)));
return[s("h2",{tabindex:"-1"},"Reported cases"),A("Reported cases",["Case","Place","Date","Reported",
"Scenarios"],e)]}function Wn(e){return[te("cases"),s("div",{},s("p",{class:"overline"},[e.place,e.date].
filter(Boolean).join(", ")),s("h2",{tabindex:"-1"},e.title)),s("p",{class:"prose"},e.summary),e.caution?
s("p",{class:"prose dispute unverified"},s("b",{},"Caution. "),e.caution):null,p("What was reported",
s("dl",{},s("dt",{},"disclosed"),s("dd",{},e.disclosed),s("dt",{},"ground"),s("dd",{},e.ground),s("d\
t",{},"owner told"),s("dd",{},e.ownerTold)),e.note?s("p",{class:"prose"},e.note):null),p("Facts of t\
he request",x(e.facts)),...Pe(e).map(n=>Un(e,n)),p("Sources",s("ul",{},e.sources.map(n=>s("li",{},C(
n)))))].filter(Boolean)}function Un(e,n){let t=l.regimes.map((o,r)=>{let{decision:i}=n.cells[r];return s(
"tr",{},s("th",{scope:"row"},s("a",{href:E(n,r)},o.shown)),s("td",{},ne(i)),s("td",{},Vn(e.disclosed,
i.outcome)))});return p(n.title,s("p",{class:"place"},n.place),A(`Regimes on: ${n.title}`,["Regime",
"Decides","Against the report"],t))}function Vn(e,n){if(n==="not_governed")return"it says nothing of\
 such a request";if(n!=="allow"&&n!=="refuse")return"open";let t=n==="allow"?"it allows that":"it re\
fuses that";return e==="yes"?`disclosed, and ${t}`:e==="partly"?`disclosed in part, and ${t}`:e==="n\
o"?n==="allow"?"not disclosed, though it allows that":"not disclosed, as it says":"not reported"}function je(e,n,t,o){let{direction:r}=t,i=Ke(n).filter(a=>!r||r==="any"||a.direction===r);g(e,s("h2",
{tabindex:"-1"},n.isOfTwoRegimes?"Differences":"Changes"),zn(n.noBase),s("p",{class:"prose",role:"st\
atus"},Xn(n)),Yn(n,t,o),n.isOfTwoRegimes?Jn(i.filter(ve)):Gn(i),Zn(n.shown??[]),Qn(n.unseen??[]),rt(
"Scenarios added",n.added),_e("Regimes added",n.regimesAdded),_e("Regimes most likely renamed",n.regimesRenamed),
it(n.renamed),at(n.stale))}function zn(e){return e?s("div",{class:"findings",role:"alert"},s("p",{},
s("strong",{},`${e.said}.`)),s("ul",{},e.why.map(n=>s("li",{},n))),e.consequence?s("p",{},e.consequence):
null):null}function Ke(e){return[...e.flips,...e.losses]}function Gn(e){return O(e).map(n=>{let t=e.
filter(r=>r.direction===n),{sign:o}=b[n];return p(`${o} ${b[n].name} (${t.length})`,t.filter(ve).map(
st),nt(t.filter(et)))})}function Jn(e){let n=O(e).flatMap(t=>e.filter(o=>o.direction===t));return U(
n.map(t=>t.how)).map(t=>{let o=n.filter(r=>r.how===t);return p(`${t} (${o.length})`,o.map(ot))})}function Zn(e){
return e.length?p(`What new scenarios stand for (${e.length})`,s("p",{},"Each of these alone shows a\
 kind of change, and how much else changes so."),e.map(n=>s("article",{class:"flip"},s("p",{class:"o\
verline"},`${n.scenario.feature}, ${n.scenario.where}`),s("h4",{},Ve(n.scenario)),We(n.regime,n.before,
n.after,n.share)))):null}function We(e,n,t,o=""){let r=[["under",s("code",{},e)],["before",n],["afte\
r",t],o?["stands for",o]:[]];return s("dl",{},r.map(([i,a])=>i?[s("dt",{},i),s("dd",{},a)]:null))}function Qn(e){
return e.length?p(`Beyond the scenarios (${e.length})`,s("p",{},"What changes on requests that no sc\
enario looks at: the plainest of each kind."),e.map(n=>s("article",{class:"flip"},s("p",{class:"over\
line"},n.direction),s("h4",{},n.where),We(n.regimes,n.before,n.after),ge(n.scenario)))):null}function Xn({
headline:e,lossesSaid:n,unseenSaid:t,failed:o,inError:r}){return`${[e,n,t,o?`${$(o,"check")} of the \
head ${o===1?"fails":"fail"}`:"",r?`${$(r,"cell")} of the head ${r===1?"is":"are"} in error`:""].filter(
Boolean).join("; ")}.`}function Yn(e,n,t){let o=Ke(e),r=O(o);return r.length<2?null:s("div",{class:"\
legend",role:"group","aria-label":"Directions: press one to show only these changes"},r.map(i=>s("bu\
tton",{type:"button","aria-pressed":String(n.direction===i),onclick:()=>t({direction:n.direction===i?
"":i})},s("span",{class:"tile","aria-hidden":"true"},b[i].sign),b[i].name,s("span",{class:"number"},
o.filter(a=>a.direction===i).length))))}function ve(e){return"before"in e}function et(e){return!ve(e)}
function nt(e){return e.length?s("ul",{},e.map(n=>s("li",{},tt(n)))):null}function tt({scenario:e,regime:n,
what:t,where:o,by:r,why:i}){return[`${t}: `,e?s("strong",{},se(e)):null,e&&n?" under ":null,n?s("cod\
e",{},n):null,o?s("span",{class:"place"},o):null,s("span",{class:"quiet"},r||i?` Approved by ${r}: ${i}`:
" Not approved.")]}function st(e){let n=s("p",{},"under ",s("code",{},e.regime));return Ue(e,n,ye(e))}
function ot(e){return Ue(e,null,null)}function Ue(e,n,t){let o=e.row&&e.row.cells[e.column]?s("a",{href:E(
e.row,e.column)},e.scenario.title):e.scenario.title,r=(i,a)=>s("div",{},s("span",{class:"unseen"},`${i}\
: `),ne(a),a.note?s("p",{class:"quiet"},a.note):null,a.reasons.map(c=>s("div",{},s("p",{},c.because,
" ",s("code",{class:"quiet"},c.rule)),R(c))),a.duties.map(c=>s("p",{class:"quiet"},`– ${c}`)));return s(
"article",{class:"flip"},s("p",{class:"overline"},`${e.scenario.feature}, ${e.scenario.where}`),s("h\
4",{},o),n,e.isCarried?s("p",{class:"quiet"},"Asked as the base asked it; the head no longer does."):
null,e.filled?s("p",{class:"quiet"},`Asked ${e.filled}.`):null,s("div",{class:"turn"},r("Before",e.before),
s("span",{class:"arrow","aria-hidden":"true"},"→"),r("After",e.after)),e.rules.length?s("p",{class:"\
place"},"changed: ",e.rules.map((i,a)=>[a?", ":"",s("code",{},i)])):null,t)}function ye({by:e,why:n}){
return!e&&!n?s("p",{class:"approval quiet"},"Nobody approved this change."):s("p",{class:"approval"},
`Approved by ${e}: ${n}`)}function rt(e,n){return n.length?p(e,s("ul",{},n.map(t=>s("li",{},se(t))))):
null}function se(e){return[Ve(e),s("span",{class:"place"},` ${e.where}`)]}function Ve(e){let n=l.rows[e.
row??-1];return n?s("a",{href:E(n,-1)},e.title):e.title}function _e(e,n){return n.length?p(e,s("p",{},
n.join(", "))):null}function it(e){return e.length?p("Most likely renamed",s("ul",{},e.map(([n,t])=>s(
"li",{},se(n)," → ",se(t))))):null}function at(e){return e.length?p("Approved changes that no long\
er happen",s("ul",{},e.map(n=>s("li",{},`${[n.scenario,n.regime].filter(Boolean).join(", under ")}: ${n.
change} `,s("span",{class:"quiet"},`(approved by ${n.by}: ${n.why})`))))):null}function ze(e){if(V("feature","all",U(l.rows.map(n=>n.feature))),V("tag","any",U(l.rows.flatMap(n=>n.
tags)).sort()),V("kind","all",de,S),V("verdict","any",q(k),n=>k[n]),l.comparison){let t=["any",...O(
l.comparison.flips)];V("direction","any",t,r=>r==="any"?"every flip":b[r].name);let[o]=m("direction",
HTMLSelectElement).options;o.textContent="flips or not"}lt(e),ct(e);for(let[n,t]of Ge())t.addEventListener(
"input",()=>e({[n]:t.value}));m("clear",HTMLElement).addEventListener("click",()=>e(T())),m("control\
s",HTMLElement).addEventListener("submit",n=>n.preventDefault())}function Ge(){return Y.flatMap(e=>{
let n=document.getElementById(e);return n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
[[e,n]]:[]})}function V(e,n,t,o=r=>r){let r=t.map(i=>s("option",{value:i},o(i)));g(m(e,HTMLSelectElement),
s("option",{value:""},n),r)}function lt(e){let n=m("regime-choices",HTMLElement);g(n,de.map(o=>s("fi\
eldset",{},s("legend",{},S(o)),l.regimes.filter(r=>r.kind===o).map(r=>s("label",{},s("input",{type:"\
checkbox",name:"regime",value:r.name}),r.shown))))),n.addEventListener("input",()=>{let o=Je().filter(
r=>r.checked).map(r=>r.value);e({regime:o})});let t=m("chooser",HTMLDetailsElement);t.addEventListener(
"keydown",o=>{o.key!=="Escape"||!t.open||(t.open=!1,t.querySelector("summary")?.focus(),o.stopPropagation())}),
document.addEventListener("pointerdown",o=>{o.target instanceof Node&&!t.contains(o.target)&&(t.open=
!1)})}function Je(){return[...m("regime-choices",HTMLElement).querySelectorAll("input")]}function Ze(){
return[...m("legend",HTMLElement).querySelectorAll("button")]}function ct(e){let n=new Map(H(l.rows.
flatMap(a=>a.cells))),t=m("legend",HTMLElement),o=l.legend.map(a=>s("button",{type:"button","aria-pr\
essed":"false","data-decision":a.slug},y(a),a.name,s("span",{class:"number"},(n.get(a)??0).toLocaleString(
"en")))),r=(a,c,f="")=>s("span",{class:"entry"},s("span",{class:`tile ${f}`,"aria-hidden":"true"},a),
c),i=l.comparison?O(l.comparison.flips).map(a=>b[a]):[];g(t,o,r(`R${l.contested.sign}`,l.contested.name),
r(`R${l.failed.sign}`,l.failed.name,"sample-fail"),i.map(a=>r(a.sign,a.name))),t.addEventListener("c\
lick",a=>{let c=a.target instanceof Element?a.target.closest("button"):null;if(!c)return;c.setAttribute(
"aria-pressed",String(c.getAttribute("aria-pressed")!=="true"));let f=Ze().filter(h=>h.getAttribute(
"aria-pressed")==="true");e({decision:f.map(h=>h.dataset.decision??"")})})}function Qe(e){for(let[n,
t]of Ge())t.value!==e[n]&&(t.value=e[n]);for(let n of Je())n.checked=e.regime.includes(n.value);for(let n of Ze()){
let t=e.decision.includes(n.dataset.decision??"");n.setAttribute("aria-pressed",String(t))}}function Xe(e){
let n=l.regimes.map(r=>(!e.kind||r.kind===e.kind)&&(e.regime.length===0||e.regime.includes(r.name))),
t=e.text.toLowerCase().split(/\s+/).filter(Boolean);return{rows:l.rows.map(r=>(!e.feature||r.feature===
e.feature)&&(!e.tag||r.tags.includes(e.tag))&&t.every(i=>r.words.includes(i))&&ut(r,n,e)),columns:n}}
function ut(e,n,{decision:t,verdict:o,direction:r}){let i=c=>e.cells.some((f,h)=>n[h]&&c(f)),a=o==="\
fail"&&e.failures.length>0;return(t.length===0||i(c=>t.includes(c.decision.sign.slug)))&&(!o||a||i(c=>c.
verdict===o))&&(!r||i(({flip:c})=>c!==null&&(r==="any"||c.direction===r)))}function Ye(e,n){let t=e.
filter(Boolean).length,o=n.filter(Boolean).length,r=$(n.length,"regime"),i=$(e.length,"scenario"),a=t===
e.length?`all ${i}`:`${t} of ${i}`,c=o===n.length?`all ${r}`:`${o} of ${r}`;return`Showing ${a}, ${c}\
.`}var en=10,d={table:s("table",{class:"grid",role:"grid","aria-label":"Scenarios by regimes"}),columns:[],
heads:[],lines:[],titles:[],cells:[],bodies:[],shown:{rows:[],columns:[]},isFitted:!1,current:null};
function tn(e){let n=new Map;d.columns=l.regimes.map((r,i)=>s("col",{class:oe(i)?"kind":null})),d.table.
append(s("colgroup",{},s("col",{}),d.columns),pt());for(let[r,i]of ft()){let a=s("tbody",{role:"rowg\
roup"},mt(r,i[0].file));for(let c of i){let f=ht(c,n);d.lines[c.index]=f,a.append(f)}d.bodies.push({
body:a,indices:i.map(c=>c.index)}),d.table.append(a)}document.adoptedStyleSheets=[dt()];let t=m("she\
et",HTMLElement);t.style.setProperty("--columns",String(l.regimes.length));let o=l.regimes.filter((r,i)=>oe(
i)).length;t.style.setProperty("--kinds",String(o)),t.replaceChildren(d.table),vt(e)}function oe(e){
return e>0&&l.regimes[e].kind!==l.regimes[e-1].kind}function sn(){if(d.isFitted)return;let e=Math.max(
...d.heads.map(t=>F(t).offsetWidth));d.isFitted=!0;let n=m("sheet",HTMLElement);n.style.setProperty(
"--head",`${Math.ceil(e*.79+34)}px`),n.style.setProperty("--overhang",`${Math.ceil(e*.62+8)}px`)}function dt(){
let e=new CSSStyleSheet,n=l.legend.map(({slug:t})=>`.dim-${t} td.${t} { background: none; box-shadow\
: none; color: var(--quiet) }`);return e.replaceSync(n.join(`
`)),e}function ft(){let e=[],n="";for(let t of l.rows){let o=`${t.file}
${t.feature}`;o!==n&&e.push([t.feature,[]]),e[e.length-1][1].push(t),n=o}return e}function pt(){d.heads=
l.regimes.map(n=>{let t=s("a",{href:v("regimes",n.name),tabindex:"-1"},n.shown),o=oe(n.index)?"kind":
null;return s("th",{scope:"col",role:"columnheader",class:o},s("span",{},t))});let e=s("th",{class:"\
corner",scope:"col",role:"columnheader"},"Scenario");return s("thead",{role:"rowgroup"},s("tr",{role:"\
row"},e,d.heads))}function mt(e,n){return s("tr",{class:"feature",role:"row"},s("th",{class:"feature",
scope:"rowgroup",role:"rowheader",colspan:l.regimes.length+1},s("span",{},e||n,e?s("span",{class:"pl\
ace"},n):null)))}function ht(e,n){let t=s("tr",{role:"row","data-row":e.index}),o=s("th",{scope:"row",
role:"rowheader",tabindex:"-1"},e.title);e.failures.length&&(o.className="broken",o.append(` ${l.failed.
sign} a step failed`)),t.append(o),d.titles[e.index]=o;let r=e.cells.map((i,a)=>gt(i,a,n));return d.
cells[e.index]=r,t.append(...r),t}function gt(e,n,t){let o=oe(n),r=wt(e),i=`${e.decision.sign.slug} ${e.
decision.isContested} ${e.verdict} ${o} ${e.flip?.direction}`,a=t.get(i);if(!a){let c=[e.decision.sign.
slug,e.verdict==="fail"?"fail":"",e.flip?"flip":"",o?"kind":""];a=s("td",{class:c.filter(Boolean).join(
" "),role:"gridcell",tabindex:"-1","data-sign":e.decision.sign.sign+r,"aria-label":bt(e)}),t.set(i,a)}
return a.cloneNode(!0)}function wt(e){return e.verdict==="fail"?l.failed.sign:e.flip?b[e.flip.direction].
sign:e.decision.isContested?l.contested.sign:""}function bt(e){return[e.decision.sign.name,e.decision.
isContested?l.contested.name:"",e.verdict==="fail"?k.fail:"",e.flip?`flip: ${b[e.flip.direction].name}`:
""].filter(Boolean).join(", ")}function on(e){let n=d.shown.columns;d.shown=Xe(e);let{rows:t,columns:o}=d.
shown;o.forEach((f,h)=>{f!==(n[h]??!0)&&$t(h,f)}),d.lines.forEach((f,h)=>{f.hidden===t[h]&&(f.hidden=
!t[h])});for(let{body:f,indices:h}of d.bodies)f.hidden=!h.some(J=>t[J]);let r=new Set(e.decision),i=l.
legend.filter(({slug:f})=>r.size>0&&!r.has(f));d.table.className=["grid",...i.map(({slug:f})=>`dim-${f}`)].
join(" ");let a=Ye(t,o),c=m("count",HTMLElement);c.textContent!==a&&(c.textContent=a),(!d.current||!yt(
d.current))&&N(kt())}function $t(e,n){d.columns[e].hidden=!n,d.heads[e].hidden=!n;for(let t of d.cells)
t[e].hidden=!n}function vt(e){d.table.addEventListener("keydown",n=>xt(n,e)),d.table.addEventListener(
"click",n=>{let t=z(n,"td, th[scope=row]"),o=t&&P(t);o&&(N(t),t.focus({preventScroll:!0}),e(o,_(t)))}),
d.table.addEventListener("focusin",n=>{let t=z(n,"td, th[scope]");t&&N(t),I(z(n,"td"))}),d.table.addEventListener(
"focusout",()=>I(null)),d.table.addEventListener("pointerover",n=>I(z(n,"td"))),d.table.addEventListener(
"pointerleave",()=>I(null)),m("sheet",HTMLElement).addEventListener("scroll",()=>I(null))}function z({
target:e},n){let t=e instanceof Element?e.closest(n):null;return t instanceof HTMLTableCellElement?t:
null}function P(e){let n=e.parentElement?.dataset.row;return n===void 0?null:l.rows[Number(n)]}function _(e){
return e.cellIndex-1}function j(e,n){return n<0?d.titles[e.index]:d.cells[e.index][n]}function yt(e){
let n=P(e),t=_(e);return(!n||d.shown.rows[n.index])&&(t<0||d.shown.columns[t])}function kt(){let e=l.
rows.find(t=>d.shown.rows[t.index]),n=d.shown.columns.indexOf(!0);return e?j(e,n):null}function N(e){
d.current&&(F(d.current).tabIndex=-1),d.current=e,e&&(F(e).tabIndex=0)}function F(e){return e.querySelector(
"a")??e}function xt(e,n){let t=z(e,"td, th[scope]");if(!t||e.altKey||e.metaKey)return;let o=P(t),r=_(
t);if((e.key==="Enter"||e.key===" ")&&o){e.preventDefault(),n(o,r);return}let i=ke(e,o?o.index:-1,r);
i&&(e.preventDefault(),N(i),F(i).focus())}function ke({key:e,ctrlKey:n},t,o){let r=[-1,...nn(d.shown.
rows)],i=[-1,...nn(d.shown.columns)],a=r.indexOf(t),c=i.indexOf(o);if(e==="ArrowDown")a+=1;else if(e===
"ArrowUp")a-=1;else if(e==="ArrowRight")c+=1;else if(e==="ArrowLeft")c-=1;else if(e==="PageDown")a=Math.
min(a+en,r.length-1);else if(e==="PageUp")a=Math.max(a-en,1);else if(e==="Home")[a,c]=[n?1:a,0];else if(e===
"End")[a,c]=[n?r.length-1:a,i.length-1];else return null;return!(a in r)||!(c in i)||r[a]<0&&i[c]<0?
null:r[a]<0?d.heads[i[c]]:j(l.rows[r[a]],i[c])}function nn(e){return e.flatMap((n,t)=>n?[t]:[])}function I(e){
let n=m("tip",HTMLElement);d.heads.forEach(ae=>ae.classList.remove("lit"));let t=e&&P(e);if(n.hidden=
!t,!t)return;let o=_(e),{decision:r,verdict:i,flip:a}=t.cells[o],c=l.regimes[o];d.heads[o].classList.
add("lit"),g(n,s("b",{},`${c.shown} (${S(c.kind)})`),r.said,r.isContested?` ${l.contested.sign} cont\
ested`:"",i==="fail"?` ${l.failed.sign} ${k.fail}`:"",a?` ${b[a.direction].sign} ${b[a.direction].name}`:
"");let f=e.getBoundingClientRect(),h=document.documentElement.clientWidth,ie=f.bottom+n.offsetHeight+
8>document.documentElement.clientHeight?f.top-n.offsetHeight-6:f.bottom+6;n.style.top=`${ie}px`,n.style.
left=`${Math.max(8,Math.min(f.left,h-n.offsetWidth-8))}px`}var Et=/(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?/g,St=36e5;function an(e){return s("ol",{class:"events"},e.
events.map(n=>s("li",{},n.text)))}function ln(e,n){let t=e.events.map(i=>G(i.when)).filter(i=>i!==null),
o=n.flatMap(i=>[G(i.since),G(i.by)]),r=Ot([...t,...o.filter(i=>i!==null)]);return s("ul",{class:"dut\
ies"},n.map(i=>s("li",{},y(i.status),s("div",{},s("p",{},s("strong",{},i.status.name),`: ${i.said}`),
s("p",{class:"quiet"},Lt(i)),i.why?s("p",{class:"quiet"},i.why):null,i.since||i.by?Ct(i,t,r):null))))}
function Lt(e){let n=e.since?`from ${e.since}`:"",t=e.by?`due by ${e.by}`:"no time by which it is du\
e";return[n,t].filter(Boolean).join(", ")}function Ct(e,n,t){let[o,r]=[G(e.since),G(e.by)],i=s("div",
{class:"lane","aria-hidden":"true"}),a=o===null?0:t(o),c=s("span",{class:"band owed"});c.style.left=
`${a}%`,c.style.width=`${Math.max((r===null?100:t(r))-a,0)}%`,i.append(c);for(let f of n)i.append(rn(
"event",t(f)));return r!==null&&i.append(rn("due",t(r))),i}function rn(e,n){let t=s("span",{class:e});
return t.style.left=`${n}%`,t}function G(e){let n=[...e.matchAll(Et)].at(-1);return n?Date.parse(`${n[1]}\
T${n[2]??"23:59"}:00Z`):null}function Ot(e){let n=[...new Set(e)].sort((r,i)=>r-i),t=new Map([[n[0],
0]]),o=0;for(let[r,i]of n.entries())r&&(o+=1+Math.log10(1+(i-n[r-1])/St)),t.set(i,o);return r=>2+94*
(t.get(r)??0)/(o||1)}var K=matchMedia("(max-width: 50rem), (max-height: 33.99rem)");function cn(e,{onClose:n,onMove:t}){let o=m(
"panel",HTMLElement);for(let i of d.table.querySelectorAll("[aria-selected]"))i.removeAttribute("ari\
a-selected");if(o.hidden=e===null,m("content",HTMLElement).inert=e!==null&&K.matches,!e)return;e.isKnown&&
j(e.row,e.column).setAttribute("aria-selected","true");let r=e.isKnown?e.column<0?At(e.row):Rt(e.row,
e.column):Mt(e);g(o,Tt(e,n,t),r),o.scrollTop=0}function xe(){m("panel-title",HTMLElement).focus({preventScroll:!0})}
function Tt(e,n,t){let o=(i,a,c,f)=>s("button",{type:"button","aria-label":i,title:i,onclick:()=>t(c,
f)},a),r=e.isKnown?[o("Scenario above","↑",-1,0),o("Scenario below","↓",1,0),o("Regime before","\
←",0,-1),o("Regime after","→",0,1)]:[];return s("div",{class:"panel-bar"},s("div",{},r),s("butto\
n",{type:"button",onclick:n},"Close"))}function Mt(e){return[Ee("Not on this page"),s("p",{},"The ad\
dress names a scenario or a regime that this page does not have: "),s("p",{},s("code",{},e.written))]}
function Ee(e){return s("h2",{id:"panel-title",tabindex:"-1"},e)}function Rt(e,n){let t=l.regimes[n],
o=e.cells[n];return[s("div",{},un(e),Ee(e.title),s("p",{},"under ",s("a",{href:v("regimes",t.name)},
t.title||t.name)),dn(e)),fn(o.decision),o.flip?p("Changed",It(o.flip)):null,Bt(e,o),o.decision.reasons.
length?p("Why",o.decision.reasons.map(r=>be(r,t))):null,o.duties.length?p("Duties, when all that is \
told has happened",ln(e,o.duties)):o.decision.duties.length?p("Obligations",x(o.decision.duties)):null,
o.decision.missing.length?p("It turns on",x(o.decision.missing)):null,o.matters?Dt(o.matters):null,...hn(
e),gn(e,n)].filter(Boolean)}function At(e){return[s("div",{},un(e),Ee(e.title),dn(e)),mn(e),...hn(e),
gn(e,-1)].filter(Boolean)}function un(e){return s("p",{class:"overline"},`${e.feature}, ${e.place}`)}
function dn(e){let n=document.getElementById("what-if")?.getAttribute("href");if(!n)return null;let t=new URLSearchParams(
[[".from",`scenario/${e.key}`]]);return s("p",{},s("a",{href:`${n}#${t}`},"What if it were otherwise\
?"))}function fn(e){return s("div",{class:"answer"},y(e.sign),s("p",{},e.said),e.note?s("p",{class:"\
note"},e.note):null)}function It(e){let{sign:n,name:t}=b[e.direction];return[s("p",{},s("span",{class:"\
mark"},`${n} ${t}. `),"Before:"),fn(e.before),e.before.reasons.map(o=>be(o)),e.by?ye(e):null].filter(
Boolean)}function Bt(e,n){let t={pass:"The scenario checks this cell, and it is as expected.",fail:"\
The scenario checks this cell, and it is not as expected.",unchecked:"No line of the scenario checks\
 this cell.",error:"The engine failed, so nothing could be checked."}[n.verdict],o=n.verdict==="fail"?
`${l.failed.sign} `:"";return p("Test",s("p",{class:n.verdict==="fail"?"mark fail":""},o+t),n.findings.
map(r=>pn(e,r)),mn(e))}function pn(e,n){return s("div",{class:"findings"},s("dl",{},s("dt",{},"expec\
ted"),s("dd",{},n.expected),s("dt",{},"actual"),s("dd",{},n.actual),s("dt",{},"by"),s("dd",{},`${n.text}\
 (${e.file}:${n.line})`)))}function mn(e){return e.failures.length?s("div",{},s("p",{class:"mark fai\
l"},`${l.failed.sign} A step of the scenario failed.`),e.failures.map(n=>pn(e,n))):null}function Dt(e){
return e.length?p("Assumed, and the answer rests on it",x(e)):p("Assumed",s("p",{},"The answer rests\
 on nothing that was assumed."))}function qt(e){return p("The scenario as written",s("p",{class:"pla\
ce"},e.place),s("pre",{class:"steps",tabindex:"0","aria-label":"The steps of the scenario"},e.steps.
join(`
`)))}function hn(e){let n=l.cases.get(e.case),t=Te(e);return[e.events.length?p("What happened",an(e)):
null,e.steps.length?qt(e):null,e.stated.length?p("Stated facts",x(e.stated)):null,e.unknown.length?p(
"Unknown facts",x(e.unknown)):null,t.length?s("details",{},s("summary",{},`All that is assumed, as i\
n an ordinary request: ${$(t.length,"fact")}`),x(t)):null,e.unasked.length?s("details",{},s("summary",
{},`Unknown, as in an ordinary request: ${$(e.unasked.length,"fact")}`),x(e.unasked)):null,e.case?s(
"p",{},"From the reported case ",n?s("a",{href:v("cases",e.case)},n.title):s("code",{},e.case)):null,
e.tags.length?s("p",{},e.tags.map(o=>s("span",{class:"tag"},o))):null]}function gn(e,n){return p("Ev\
ery regime on this scenario",s("ul",{class:"across"},l.regimes.map((t,o)=>{let{sign:r}=e.cells[o].decision;
return s("li",{},y(r),s("a",{href:E(e,o),"aria-current":o===n?"true":null},t.shown),s("span",{class:"\
quiet"},r.name))})))}function wn(){let e=m("theme",HTMLSelectElement),n=()=>{e.value?document.documentElement.dataset.theme=
e.value:delete document.documentElement.dataset.theme};try{e.value=localStorage.getItem("exigent-the\
me")??""}catch{e.value=""}n(),e.addEventListener("input",()=>{n();try{localStorage.setItem("exigent-\
theme",e.value)}catch{}})}var w=me(location.hash),Se=!1;function Ht(){g(m("summary",HTMLElement),Pt()),Nt(),ze(e=>yn({filters:{
...w.filters,...e}})),tn((e,n)=>jt(e,n)),wn(),Ft(),addEventListener("hashchange",$n),addEventListener(
"keydown",e=>{e.key==="Escape"&&w.cell&&w.view==="matrix"&&kn()}),K.addEventListener("change",()=>{m(
"content",HTMLElement).inert=w.cell!==null&&K.matches}),$n()}function Nt(){let e={changes:l.comparison!==
null,cases:l.cases.size>0,claims:m("claims",HTMLElement).childElementCount>0,contested:l.regimes.some(
({rules:n})=>n.some(Q))};for(let n of q(e))if(!e[n])for(let t of document.querySelectorAll(`[data-vi\
ew="${n}"]`))t.remove();l.comparison||m("direction",HTMLElement).parentElement?.remove()}function Ft(){
let e=m("filters",HTMLDetailsElement),n=!1,t=()=>{e.open=!K.matches||n};e.querySelector("summary")?.
addEventListener("click",()=>{n=!e.open}),K.addEventListener("change",t),t()}function Pt(){if(!l.rows.
length)return null;let e={pass:0,fail:0,error:0,unchecked:0};for(let r of l.rows)for(let i of r.cells)
e[i.verdict]+=1;let n=l.rows.filter(r=>r.failures.length).length,t=l.rows.length*l.regimes.length,o=q(
e).map(r=>{let i=`${e[r].toLocaleString("en")} ${k[r]}`;return(r==="fail"||r==="error")&&e[r]?bn(r,i):
r!=="unchecked"||!e.unchecked?i:`${i} (no scenario says what they ought to be)`});return n&&o.push(bn(
"fail",`${$(n,"scenario")} with a failed step`)),[`${$(t,"cell")}: `,o.map((r,i)=>[i?", ":"",r])]}function bn(e,n){
let t={...T(),verdict:e},o=M({view:"matrix",name:"",cell:null,filters:t});return s("a",{class:"mark \
fail",href:o},n)}function $n(){if(location.hash==="#content")return;let e=Se?w:null;if(re(me(location.
hash)),w.view!=="matrix"){let n=!e||e.view!==w.view||e.name!==w.name;n&&scrollTo(0,0),e&&n&&_t(w.view)?.
focus({preventScroll:!0});return}w.cell&&(vn(w.cell),xe())}function _t(e){return m(e,HTMLElement).querySelector(
"h2")}function vn(e){if(!e.isKnown)return;let n=j(e.row,e.column);N(n);let t=()=>n.scrollIntoView({block:"\
center",inline:"nearest"});t(),requestAnimationFrame(()=>requestAnimationFrame(t))}function yn(e){re(
{...w,...e}),history.replaceState(null,"",M(w))}function jt(e,n){xn({row:e,column:n,isKnown:!0}),xe()}
function kn(){xn(null),d.current&&F(d.current).focus()}function xn(e){re({...w,cell:e}),history.pushState(
null,"",M(w))}function Kt(e,n){if(!w.cell?.isKnown)return;let{row:t,column:o}=w.cell,r=e?e>0?"ArrowD\
own":"ArrowUp":n>0?"ArrowRight":"ArrowLeft",i=ke({key:r,ctrlKey:!1},t.index,o),a=i&&P(i);if(!a)return;
let c={row:a,column:_(i),isKnown:!0};re({...w,cell:c}),history.replaceState(null,"",M(w)),vn(c)}function re(e){
let n=Se?w:null;w=e,Se=!0,document.body.classList.toggle("on-matrix",e.view==="matrix");for(let r of pe)
m(r,HTMLElement).hidden=r!==e.view;for(let r of m("views",HTMLElement).querySelectorAll("a"))r.dataset.
view===e.view?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current");I(null);let t=m(
e.view,HTMLElement),o=r=>yn({filters:{...w.filters,...r}});e.view==="regimes"&&Be(t,e.name),e.view===
"cases"&&Fe(t,e.name),e.view==="contested"&&Ne(t),e.view==="changes"&&l.comparison&&je(t,l.comparison,
e.filters,o),(!n||JSON.stringify(n.filters)!==JSON.stringify(e.filters))&&(Qe(e.filters),on(e.filters)),
e.view==="matrix"&&sn(),cn(e.view==="matrix"?e.cell:null,{onClose:kn,onMove:Kt})}Ht();
