var En=JSON.parse(document.getElementById("data")?.textContent??""),l=Sn(En);function Sn({matrix:e,comparison:n}){
let t=e.mattering??[],o=u=>u===void 0||u<0?"":e.strings[u],r=u=>({name:e.facts[u][0],phrase:e.facts[u][1]}),
i=u=>({line:u.line,text:o(u.text),expected:o(u.expected),actual:o(u.actual)}),a=u=>({said:o(u.said),
status:e.statuses[u.status],since:u.since??"",due:u.due??"",why:o(u.why)}),c=(e.duties??[]).map(a),f=(e.
standings??[]).map(u=>u.map(S=>c[S])),h=e.decisions.map(u=>Ln(u,e,o)),J=e.ordinary.map(r),re=new Map(
e.cases.map(u=>[u.name,u])),ie={p:"pass",f:"fail",u:"unchecked",e:"error"},ae=e.rows.map((u,S)=>{let[
Z,ce]=e.features[u.feature],Se=(u.stated??[]).map(r),Le=(u.unknown??[]).map(r),kn=u.findings??{},yn=[
Z,`${ce}:${u.line}`,u.title,u.case??"",...u.tags??[]],xn=[...Se,...Le].map(K=>K.phrase);return{index:S,
key:"",words:[...yn,...xn].join(`
`).toLowerCase(),feature:Z,file:ce,line:u.line,place:`${ce}:${u.line}`,title:u.title,tags:u.tags??[],
case:u.case??"",stated:Se,unknown:Le,unasked:(u.unasked??[]).map(r),assumed:(u.assumed??[]).map(r),failures:(u.
failures??[]).map(i),steps:(u.steps??[]).map(o),events:(u.events??[]).map(([K,I])=>({when:K,text:o(I)})),
cells:u.cells.map((K,I)=>({decision:h[K],matters:u.matters?t[u.matters[I]].map(r):null,verdict:ie[u.
verdicts[I]],findings:(kn[I]??[]).map(i),flip:null,duties:u.duties?f[u.duties[I]]:[]}))}}),le=new Map;
for(let u of ae){let S=`${W(u.feature||u.file)}/${W(u.title||u.place)}`,Z=1;for(u.key=S;le.has(u.key);)
u.key=`${S}-${Z+=1}`;le.set(u.key,u)}let Ee=e.regimes.map((u,S)=>({...u,index:S,shown:u.label||u.name}));
return{legend:e.legend,contested:e.contested,failed:e.failed,ordinary:J,cases:re,rows:ae,rowsByKey:le,
regimes:Ee,regimesByName:new Map(Ee.map(u=>[u.name,u])),comparison:n?Cn(n,h,ae):null}}function W(e){
let n=e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);return n?n.join("-"):"-"}function Ln(e,n,t){
return{sign:n.legend[e.sign],said:t(e.said),outcome:e.outcome,note:t(e.note),duties:(e.duties??[]).map(
t),missing:(e.missing??[]).map(t),reasons:(e.reasons??[]).map(o=>({rule:t(o.rule),because:t(o.because),
source:n.sources[o.source??-1]??null,isContested:o.isContested??!1,contested:t(o.contested),isUnverified:o.
isUnverified??!1,unverified:t(o.unverified)})),isContested:(e.reasons??[]).some(o=>o.isContested??!1)}}
function Cn(e,n,t){let o=e.flips.map((r,i)=>{let a=t[r.scenario.row??-1]??null,c=r.column??-1,f={index:i,
scenario:r.scenario,row:a,column:c,regime:r.regime,direction:r.direction,before:n[r.before],after:n[r.
after],rules:r.rules??[],how:r.how??"",isCarried:r.isCarried??!1,filled:r.filled??"",by:r.by??"",why:r.
why??""};return a&&a.cells[c]&&(a.cells[c].flip=f),f});return{...e,flips:o}}function Ce(e){let n=[...e.
stated,...e.unknown,...e.unasked,...e.assumed],t=new Set(n.map(o=>o.name));return[...e.assumed,...l.
ordinary.filter(o=>!t.has(o.name))]}var b={wider:{sign:"▲",name:"wider"},opened:{sign:"△",name:"\
opened"},no_longer_kept_in:{sign:"◇",name:"no longer kept in"},cannot_be_asked:{sign:"?",name:"can\
not be asked"},means_else:{sign:"≢",name:"means else"},removed:{sign:"−",name:"removed"},restated:{
sign:"≠",name:"restated"},redated:{sign:"◷",name:"redated"},unproved:{sign:"∀",name:"unproved"},
duty_looser:{sign:"▹",name:"duty looser"},duty_stricter:{sign:"◃",name:"duty stricter"},duty_changed:{
sign:"◈",name:"duty changed"},now_in_error:{sign:"E",name:"now in error"},no_longer_in_error:{sign:"\
○",name:"no longer in error"},narrower:{sign:"▼",name:"narrower"},changed:{sign:"◆",name:"chan\
ged"},other_reason:{sign:"≈",name:"other reason"}},k={pass:"as expected",fail:"not as expected",unchecked:"\
unchecked",error:"in error"},ue=[...new Set(l.regimes.map(e=>e.kind))];function C(e){return B(b).filter(
n=>e.some(t=>t.direction===n))}function U(e){return[...new Set(e)]}function B(e){return Object.keys(
e)}function de(e,n,t){let o=e.get(n);o?o.push(t):e.set(n,[t])}function Q(e){return e.contested!==""||
e.unverified!==""}var fe=["changes","matrix","regimes","cases","claims","contested"],Te=["decision","regime"],Y=["text",
"feature","tag","kind","verdict","direction"];function O(){return{text:"",feature:"",tag:"",kind:"",
verdict:"",direction:"",decision:[],regime:[]}}function pe(e){let[n,t=""]=Oe(e.replace(/^#/,""),"?"),
o=n.startsWith("/")?null:Tn(n),[r,i=""]=Oe(n.replace(/^\//,""),"/"),a=fe.find(h=>h===(o?"matrix":r)),
c=new URLSearchParams(t),f=O();for(let h of Y)f[h]=c.get(h)??"";for(let h of Te)f[h]=c.getAll(h);return{
view:a??On(),name:o?"":Me(i),cell:o,filters:f}}function On(){if(l.comparison)return"changes";let e=document.
getElementById("claims");return!l.rows.length&&e?.childElementCount?"claims":"matrix"}function Tn(e){
let[n,t,o=""]=e.split("/").map(Me);if(!t)return null;let r=l.rowsByKey.get(`${W(n)}/${W(t)}`),i=o?l.
regimesByName.get(o)?.index:-1;return r===void 0||i===void 0?{isKnown:!1,written:e}:{isKnown:!0,row:r,
column:i}}function T({view:e,name:n,cell:t,filters:o}){let r=[];if(e==="matrix"||e==="changes"){for(let c of Y)
o[c]&&r.push(`${c}=${X(o[c])}`);for(let c of Te)for(let f of o[c])r.push(`${c}=${X(f)}`)}let i=n?`/${e}\
/${X(n)}`:`/${e}`;return`#${e==="matrix"&&t?Mn(t):i}${r.length?`?${r.join("&")}`:""}`}function Mn(e){
if(!e.isKnown)return e.written;let n=e.column<0?"":`/${l.regimes[e.column].name}`;return X(e.row.key+
n)}function x(e,n){return T({view:"matrix",name:"",cell:{isKnown:!0,row:e,column:n},filters:O()})}function $(e,n){
return T({view:e,name:n,cell:null,filters:O()})}function X(e){return encodeURIComponent(e).replace(/%(2F|3A|40|2C)/g,
decodeURIComponent)}function Me(e){try{return decodeURIComponent(e)}catch{return e}}function Oe(e,n){
let t=e.indexOf(n);return t<0?[e]:[e.slice(0,t),e.slice(t+n.length)]}function s(e,n,...t){let o=document.createElement(e);for(let[r,i]of Object.entries(n))i==null||i===!1||
(typeof i=="function"?o.addEventListener(r.slice(2),i):o.setAttribute(r,i===!0?"":String(i)));return o.
append(...me(t)),o}function w(e,...n){e.replaceChildren(...me(n))}function me(e){return e.flatMap(n=>n===
null||n===""?[]:Array.isArray(n)?me(n):[typeof n=="number"?String(n):n])}function m(e,n){let t=document.
getElementById(e);if(t instanceof n)return t;throw new Error(`the page has no ${n.name} with the id ${e}`)}
function L(e){return e.replaceAll("_"," ")}function v(e,n){return`${e.toLocaleString("en")} ${n}${e===
1?"":"s"}`}function Rn(e,n){let t;try{t=new URL(e)}catch{return document.createTextNode(n)}return t.
protocol!=="https:"&&t.protocol!=="http:"?document.createTextNode(`${n} (${e})`):s("a",{href:t.href,
rel:"noreferrer"},n)}function E(e){return s("span",{class:`tile ${e.slug}`,"aria-hidden":"true"},e.sign)}
function ee(e){return s("span",{class:"said"},E(e.sign),s("span",{},e.said))}var An={secondary:"read\
 in a copy only",unverified:"not verified"};function D(e){let n=e.address?Rn(e.address,e.title||e.address):
document.createTextNode(e.title||e.id),o=[e.outlet,e.date,An[e.status],e.note].filter(Boolean).join(
", ");return s("span",{class:"source"},n,o?`, ${o}`:"")}function y(e){return s("ul",{class:"facts"},
e.map(n=>s("li",{},typeof n=="string"?n:n.phrase)))}function M(e){return[e.isContested||e.contested?
s("p",{class:"dispute"},s("span",{class:"mark contested"},`${l.contested.sign} Contested. `),e.contested):
null,e.isUnverified||e.unverified?s("p",{class:"dispute unverified"},s("span",{class:"mark unverifie\
d"},"Not verified. "),e.unverified):null].filter(Boolean)}function he(e,n){let t=n?.rules.find(r=>r.
id===e.rule),o=t?.file?`, ${t.file}:${t.line}`:"";return s("div",{class:"reason"},s("p",{class:"pros\
e"},e.because),s("p",{class:"place"},"rule ",s("code",{},e.rule),o),t?s("p",{class:"quiet"},t.when?`\
If ${t.when}.`:"In every other case."):null,e.source?s("p",{},"Source: ",D(e.source)):null,M(e))}function Re(e){
let n=e.split(/(?<=\n)/).map(t=>t.trimStart().startsWith("|")?s("span",{class:"row"},t):t);return s(
"pre",{tabindex:"0"},n)}function p(e,...n){return s("section",{},s("h3",{},e),n)}function R(e,n,t,o=""){
return s("div",{class:"scrolled"},s("table",{class:`listing stacking ${o}`},s("caption",{class:"unse\
en"},e),s("thead",{},s("tr",{},n.map(r=>s("th",{scope:"col"},r)))),s("tbody",{},t)))}function q(e){let n=new Map(
l.legend.map(t=>[t,0]));for(let t of e){let o=t.decision.sign;n.set(o,(n.get(o)??0)+1)}return[...n].
filter(([,t])=>t)}function ge(e){let n=s("div",{class:"bar","aria-hidden":"true"}),t=e.reduce((o,[,r])=>o+
r,0);for(let[o,r]of e){let i=r/t,a=i>.15?`${o.sign} ${r}`:i>.06?o.sign:"",c=s("span",{class:o.slug},
a);c.style.flexGrow=String(r),c.style.flexBasis="0",n.append(c)}return n}function Ae(e){return s("ul",
{class:"tally"},e.map(([n,t])=>s("li",{},E(n),`${n.name}: ${t}`)))}function Ie(e,n){let t=l.regimesByName.get(n);n?t?w(e,Dn(t)):w(e,we("regime",n,"regimes")):w(e,In())}
function we(e,n,t){return[ne(t),s("h2",{tabindex:"-1"},`No such ${e}`),s("p",{},`This page has no ${e}\
 `,s("code",{},n),".")]}function ne(e){return s("p",{class:"back"},s("a",{href:$(e,"")},`← all ${e}`))}
function Be(e){return l.rows.map(n=>n.cells[e.index])}function In(){let e=l.regimes.map(n=>{let t=Be(
n);return s("tr",{},s("th",{scope:"row"},s("a",{href:$("regimes",n.name)},n.shown)),s("td",{},n.title),
s("td",{class:"quiet"},L(n.kind)),s("td",{},ge(q(t)),Bn(t)),s("td",{class:"number","data-label":k.fail},
t.filter(o=>o.verdict==="fail").length))});return[s("h2",{tabindex:"-1"},"Regimes"),R("Regimes and w\
hat they decide",["Name","Title","Kind","Decisions","Not as expected"],e)]}function Bn(e){let n=q(e).
map(([t,o])=>`${t.name}: ${o}`);return s("span",{class:"unseen"},n.join(", "))}function Dn(e){let n=q(
Be(e)),t=[["kind",L(e.kind)],["jurisdiction",e.jurisdiction],["in force",qn(e.in_force)],["engine",e.
engine],["layers",e.layers.length>1?e.layers.join(", "):""]].filter(([,o])=>o);return[ne("regimes"),
s("h2",{tabindex:"-1"},e.title||e.name),s("div",{class:"abreast"},e.about?s("p",{class:"prose"},e.about):
null,s("dl",{},s("dt",{},"name"),s("dd",{},s("code",{},e.name)),t.map(([o,r])=>[s("dt",{},o),s("dd",
{},r)]))),p("What it decides here",ge(n),Ae(n)),p("Rules, in order",Hn(e)),Fn(e),e.sources.length?p(
"Sources",s("ul",{},e.sources.map(o=>s("li",{},D(o))))):null].filter(Boolean)}function qn({from:e,until:n}){
return e&&n?`from ${e} to ${n}`:e?`from ${e}`:n?`until ${n}`:""}function De(e){let n=new Map;for(let t of l.
rows){let{reasons:o}=t.cells[e.index].decision;for(let r of new Set(o.map(i=>i.rule)))de(n,r,t)}return n}
function Hn(e){if(!e.rules.length)return s("p",{class:"quiet"},"Its engine does not show its rules.");
let n=De(e),t=new Map;for(let o of e.rules){let r=o.id.includes("/")?o.id.slice(0,o.id.lastIndexOf("\
/")):"";de(t,r,o)}return[...t].map(([o,r])=>{let i=Nn(e,r,n);if(o==="")return i;let a=r.filter(h=>n.
has(h.id)).length,c=`of ${o}: ${v(r.length,"rule")}, ${a} of which decide scenarios`,f=!t.has("");return s(
"details",{class:"layer",open:f},s("summary",{},c),i)})}function Nn(e,n,t){let o=new Map(e.sources.map(
i=>[i.id,i])),r=n.map(i=>{let a=o.get(i.source);return s("tr",{},s("th",{scope:"row"},s("code",{},i.
id),s("div",{class:"place"},`${i.file}:${i.line}`)),s("td",{},s("p",{class:"quiet"},i.when?`If ${i.when}`:
"In every other case"),s("p",{},i.then)),s("td",{},s("p",{},i.because),a?s("p",{},D(a)):null,M(i)),s(
"td",{},qe(e,t.get(i.id)??[])))});return R("Rules",["Rule","If, then","Because","Decides"],r,"rules")}
function qe(e,n){if(!n.length)return s("span",{class:"quiet"},"no scenario");let t=s("details",{},s(
"summary",{},v(n.length,"scenario")));return t.addEventListener("toggle",()=>{let o=n.map(r=>s("li",
{},s("a",{href:x(r,e.index)},r.title)));t.append(s("ul",{},o))},{once:!0}),t}function Fn(e){let n=new Set(
e.rules.map(r=>r.id)),t=[...De(e)].filter(([r])=>!n.has(r));if(!t.length)return null;let o=t.map(([r,
i])=>{let a=i[0].cells[e.index].decision.reasons.find(c=>c.rule===r);return s("tr",{},s("th",{scope:"\
row"},s("code",{},r)),s("td",{},a?[s("p",{},a.because),M(a)]:null),s("td",{},qe(e,i)))});return p("O\
ther reasons that decide",R("Other reasons",["Reason","Because","Scenarios"],o))}function He(e){let n=l.
regimes.map(t=>({regime:t,rules:t.rules.filter(Q)}));w(e,s("h2",{tabindex:"-1"},"What is contested o\
r was not verified"),n.filter(({rules:t})=>t.length).map(({regime:t,rules:o})=>s("section",{},s("h3",
{},s("a",{href:$("regimes",t.name)},t.title||t.name)),o.map(r=>s("div",{class:"reason"},s("p",{class:"\
place"},"rule ",s("code",{},r.id)),M(r))))))}function Ne(e,n){let t=l.cases.get(n);n?t?w(e,Pn(t)):w(e,we("case",n,"cases")):w(e,_n())}function Fe(e){
return l.rows.filter(n=>n.case===e.name)}function _n(){let e=[...l.cases.values()].map(n=>s("tr",{},
s("th",{scope:"row"},s("a",{href:$("cases",n.name)},n.title)),s("td",{},n.place),s("td",{},n.date),s(
"td",{},`Disclosed: ${n.disclosed}`),s("td",{class:"number","data-label":"Scenarios"},Fe(n).length)));
return[s("h2",{tabindex:"-1"},"Reported cases"),R("Reported cases",["Case","Place","Date","Reported",
"Scenarios"],e)]}function Pn(e){return[ne("cases"),s("div",{},s("p",{class:"overline"},[e.place,e.date].
filter(Boolean).join(", ")),s("h2",{tabindex:"-1"},e.title)),s("p",{class:"prose"},e.summary),e.caution?
s("p",{class:"prose dispute unverified"},s("b",{},"Caution. "),e.caution):null,p("What was reported",
s("dl",{},s("dt",{},"disclosed"),s("dd",{},e.disclosed),s("dt",{},"ground"),s("dd",{},e.ground),s("d\
t",{},"owner told"),s("dd",{},e.ownerTold)),e.note?s("p",{class:"prose"},e.note):null),p("Facts of t\
he request",y(e.facts)),...Fe(e).map(n=>jn(e,n)),p("Sources",s("ul",{},e.sources.map(n=>s("li",{},D(
n)))))].filter(Boolean)}function jn(e,n){let t=l.regimes.map((o,r)=>{let{decision:i}=n.cells[r];return s(
"tr",{},s("th",{scope:"row"},s("a",{href:x(n,r)},o.shown)),s("td",{},ee(i)),s("td",{},Kn(e.disclosed,
i.outcome)))});return p(n.title,s("p",{class:"place"},n.place),R(`Regimes on: ${n.title}`,["Regime",
"Decides","Against the report"],t))}function Kn(e,n){if(n==="not_governed")return"it says nothing of\
 such a request";if(n!=="allow"&&n!=="refuse")return"open";let t=n==="allow"?"it allows that":"it re\
fuses that";return e==="yes"?`disclosed, and ${t}`:e==="partly"?`disclosed in part, and ${t}`:e==="n\
o"?n==="allow"?"not disclosed, though it allows that":"not disclosed, as it says":"not reported"}function Pe(e,n,t,o){let{direction:r}=t,i=je(n).filter(a=>!r||r==="any"||a.direction===r);w(e,s("h2",
{tabindex:"-1"},n.isOfTwoRegimes?"Differences":"Changes"),Wn(n.noBase),s("p",{class:"prose",role:"st\
atus"},Jn(n)),Zn(n,t,o),n.isOfTwoRegimes?Vn(i.filter(be)):Un(i),zn(n.shown??[]),Gn(n.unseen??[]),tt(
"Scenarios added",n.added),_e("Regimes added",n.regimesAdded),_e("Regimes most likely renamed",n.regimesRenamed),
st(n.renamed),ot(n.stale))}function Wn(e){return e?s("div",{class:"findings",role:"alert"},s("p",{},
s("strong",{},`${e.said}.`)),s("ul",{},e.why.map(n=>s("li",{},n))),e.consequence?s("p",{},e.consequence):
null):null}function je(e){return[...e.flips,...e.losses]}function Un(e){return C(e).map(n=>{let t=e.
filter(r=>r.direction===n),{sign:o}=b[n];return p(`${o} ${b[n].name} (${t.length})`,t.filter(be).map(
et),Xn(t.filter(Qn)))})}function Vn(e){let n=C(e).flatMap(t=>e.filter(o=>o.direction===t));return U(
n.map(t=>t.how)).map(t=>{let o=n.filter(r=>r.how===t);return p(`${t} (${o.length})`,o.map(nt))})}function zn(e){
return e.length?p(`What new scenarios stand for (${e.length})`,s("p",{},"Each of these alone shows a\
 kind of change, and how much else changes so."),e.map(n=>s("article",{class:"flip"},s("p",{class:"o\
verline"},`${n.scenario.feature}, ${n.scenario.where}`),s("h4",{},Ue(n.scenario)),Ke(n.regime,n.before,
n.after,n.share)))):null}function Ke(e,n,t,o=""){let r=[["under",s("code",{},e)],["before",n],["afte\
r",t],o?["stands for",o]:[]];return s("dl",{},r.map(([i,a])=>i?[s("dt",{},i),s("dd",{},a)]:null))}function Gn(e){
return e.length?p(`Beyond the scenarios (${e.length})`,s("p",{},"What changes on requests that no sc\
enario looks at: the plainest of each kind."),e.map(n=>s("article",{class:"flip"},s("p",{class:"over\
line"},n.direction),s("h4",{},n.where),Ke(n.regimes,n.before,n.after),Re(n.scenario)))):null}function Jn({
headline:e,lossesSaid:n,unseenSaid:t,failed:o,inError:r}){return`${[e,n,t,o?`${v(o,"check")} of the \
head ${o===1?"fails":"fail"}`:"",r?`${v(r,"cell")} of the head ${r===1?"is":"are"} in error`:""].filter(
Boolean).join("; ")}.`}function Zn(e,n,t){let o=je(e),r=C(o);return r.length<2?null:s("div",{class:"\
legend",role:"group","aria-label":"Directions: press one to show only these changes"},r.map(i=>s("bu\
tton",{type:"button","aria-pressed":String(n.direction===i),onclick:()=>t({direction:n.direction===i?
"":i})},s("span",{class:"tile","aria-hidden":"true"},b[i].sign),b[i].name,s("span",{class:"number"},
o.filter(a=>a.direction===i).length))))}function be(e){return"before"in e}function Qn(e){return!be(e)}
function Xn(e){return e.length?s("ul",{},e.map(n=>s("li",{},Yn(n)))):null}function Yn({scenario:e,regime:n,
what:t,where:o,by:r,why:i}){return[`${t}: `,e?s("strong",{},te(e)):null,e&&n?" under ":null,n?s("cod\
e",{},n):null,o?s("span",{class:"place"},o):null,s("span",{class:"quiet"},r||i?` Approved by ${r}: ${i}`:
" Not approved.")]}function et(e){let n=s("p",{},"under ",s("code",{},e.regime));return We(e,n,ve(e))}
function nt(e){return We(e,null,null)}function We(e,n,t){let o=e.row&&e.row.cells[e.column]?s("a",{href:x(
e.row,e.column)},e.scenario.title):e.scenario.title,r=(i,a)=>s("div",{},s("span",{class:"unseen"},`${i}\
: `),ee(a),a.note?s("p",{class:"quiet"},a.note):null,a.reasons.map(c=>s("div",{},s("p",{},c.because,
" ",s("code",{class:"quiet"},c.rule)),M(c))),a.duties.map(c=>s("p",{class:"quiet"},`– ${c}`)));return s(
"article",{class:"flip"},s("p",{class:"overline"},`${e.scenario.feature}, ${e.scenario.where}`),s("h\
4",{},o),n,e.isCarried?s("p",{class:"quiet"},"Asked as the base asked it; the head no longer does."):
null,e.filled?s("p",{class:"quiet"},`Asked ${e.filled}.`):null,s("div",{class:"turn"},r("Before",e.before),
s("span",{class:"arrow","aria-hidden":"true"},"→"),r("After",e.after)),e.rules.length?s("p",{class:"\
place"},"changed: ",e.rules.map((i,a)=>[a?", ":"",s("code",{},i)])):null,t)}function ve({by:e,why:n}){
return!e&&!n?s("p",{class:"approval quiet"},"Nobody approved this change."):s("p",{class:"approval"},
`Approved by ${e}: ${n}`)}function tt(e,n){return n.length?p(e,s("ul",{},n.map(t=>s("li",{},te(t))))):
null}function te(e){return[Ue(e),s("span",{class:"place"},` ${e.where}`)]}function Ue(e){let n=l.rows[e.
row??-1];return n?s("a",{href:x(n,-1)},e.title):e.title}function _e(e,n){return n.length?p(e,s("p",{},
n.join(", "))):null}function st(e){return e.length?p("Most likely renamed",s("ul",{},e.map(([n,t])=>s(
"li",{},te(n)," → ",te(t))))):null}function ot(e){return e.length?p("Approved changes that no long\
er happen",s("ul",{},e.map(n=>s("li",{},`${[n.scenario,n.regime].filter(Boolean).join(", under ")}: ${n.
change} `,s("span",{class:"quiet"},`(approved by ${n.by}: ${n.why})`))))):null}function Ve(e){if(V("feature","all",U(l.rows.map(n=>n.feature))),V("tag","any",U(l.rows.flatMap(n=>n.
tags)).sort()),V("kind","all",ue,L),V("verdict","any",B(k),n=>k[n]),l.comparison){let t=["any",...C(
l.comparison.flips)];V("direction","any",t,r=>r==="any"?"every flip":b[r].name);let[o]=m("direction",
HTMLSelectElement).options;o.textContent="flips or not"}rt(e),it(e);for(let[n,t]of ze())t.addEventListener(
"input",()=>e({[n]:t.value}));m("clear",HTMLElement).addEventListener("click",()=>e(O())),m("control\
s",HTMLElement).addEventListener("submit",n=>n.preventDefault())}function ze(){return Y.flatMap(e=>{
let n=document.getElementById(e);return n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
[[e,n]]:[]})}function V(e,n,t,o=r=>r){let r=t.map(i=>s("option",{value:i},o(i)));w(m(e,HTMLSelectElement),
s("option",{value:""},n),r)}function rt(e){let n=m("regime-choices",HTMLElement);w(n,ue.map(o=>s("fi\
eldset",{},s("legend",{},L(o)),l.regimes.filter(r=>r.kind===o).map(r=>s("label",{},s("input",{type:"\
checkbox",name:"regime",value:r.name}),r.shown))))),n.addEventListener("input",()=>{let o=Ge().filter(
r=>r.checked).map(r=>r.value);e({regime:o})});let t=m("chooser",HTMLDetailsElement);t.addEventListener(
"keydown",o=>{o.key!=="Escape"||!t.open||(t.open=!1,t.querySelector("summary")?.focus(),o.stopPropagation())}),
document.addEventListener("pointerdown",o=>{o.target instanceof Node&&!t.contains(o.target)&&(t.open=
!1)})}function Ge(){return[...m("regime-choices",HTMLElement).querySelectorAll("input")]}function Je(){
return[...m("legend",HTMLElement).querySelectorAll("button")]}function it(e){let n=new Map(q(l.rows.
flatMap(a=>a.cells))),t=m("legend",HTMLElement),o=l.legend.map(a=>s("button",{type:"button","aria-pr\
essed":"false","data-decision":a.slug},E(a),a.name,s("span",{class:"number"},(n.get(a)??0).toLocaleString(
"en")))),r=(a,c,f="")=>s("span",{class:"entry"},s("span",{class:`tile ${f}`,"aria-hidden":"true"},a),
c),i=l.comparison?C(l.comparison.flips).map(a=>b[a]):[];w(t,o,r(`R${l.contested.sign}`,l.contested.name),
r(`R${l.failed.sign}`,l.failed.name,"sample-fail"),i.map(a=>r(a.sign,a.name))),t.addEventListener("c\
lick",a=>{let c=a.target instanceof Element?a.target.closest("button"):null;if(!c)return;c.setAttribute(
"aria-pressed",String(c.getAttribute("aria-pressed")!=="true"));let f=Je().filter(h=>h.getAttribute(
"aria-pressed")==="true");e({decision:f.map(h=>h.dataset.decision??"")})})}function Ze(e){for(let[n,
t]of ze())t.value!==e[n]&&(t.value=e[n]);for(let n of Ge())n.checked=e.regime.includes(n.value);for(let n of Je()){
let t=e.decision.includes(n.dataset.decision??"");n.setAttribute("aria-pressed",String(t))}}function Qe(e){
let n=l.regimes.map(r=>(!e.kind||r.kind===e.kind)&&(e.regime.length===0||e.regime.includes(r.name))),
t=e.text.toLowerCase().split(/\s+/).filter(Boolean);return{rows:l.rows.map(r=>(!e.feature||r.feature===
e.feature)&&(!e.tag||r.tags.includes(e.tag))&&t.every(i=>r.words.includes(i))&&at(r,n,e)),columns:n}}
function at(e,n,{decision:t,verdict:o,direction:r}){let i=c=>e.cells.some((f,h)=>n[h]&&c(f)),a=o==="\
fail"&&e.failures.length>0;return(t.length===0||i(c=>t.includes(c.decision.sign.slug)))&&(!o||a||i(c=>c.
verdict===o))&&(!r||i(({flip:c})=>c!==null&&(r==="any"||c.direction===r)))}function Xe(e,n){let t=e.
filter(Boolean).length,o=n.filter(Boolean).length,r=v(n.length,"regime"),i=v(e.length,"scenario"),a=t===
e.length?`all ${i}`:`${t} of ${i}`,c=o===n.length?`all ${r}`:`${o} of ${r}`;return`Showing ${a}, ${c}\
.`}var Ye=10,d={table:s("table",{class:"grid",role:"grid","aria-label":"Scenarios by regimes"}),columns:[],
heads:[],lines:[],titles:[],cells:[],bodies:[],shown:{rows:[],columns:[]},isFitted:!1,current:null};
function nn(e){let n=new Map;d.columns=l.regimes.map((r,i)=>s("col",{class:se(i)?"kind":null})),d.table.
append(s("colgroup",{},s("col",{}),d.columns),ut());for(let[r,i]of ct()){let a=s("tbody",{role:"rowg\
roup"},dt(r,i[0].file));for(let c of i){let f=ft(c,n);d.lines[c.index]=f,a.append(f)}d.bodies.push({
body:a,indices:i.map(c=>c.index)}),d.table.append(a)}document.adoptedStyleSheets=[lt()];let t=m("she\
et",HTMLElement);t.style.setProperty("--columns",String(l.regimes.length));let o=l.regimes.filter((r,i)=>se(
i)).length;t.style.setProperty("--kinds",String(o)),t.replaceChildren(d.table),wt(e)}function se(e){
return e>0&&l.regimes[e].kind!==l.regimes[e-1].kind}function tn(){if(d.isFitted)return;let e=Math.max(
...d.heads.map(t=>N(t).offsetWidth));d.isFitted=!0;let n=m("sheet",HTMLElement);n.style.setProperty(
"--head",`${Math.ceil(e*.79+34)}px`),n.style.setProperty("--overhang",`${Math.ceil(e*.62+8)}px`)}function lt(){
let e=new CSSStyleSheet,n=l.legend.map(({slug:t})=>`.dim-${t} td.${t} { background: none; box-shadow\
: none; color: var(--quiet) }`);return e.replaceSync(n.join(`
`)),e}function ct(){let e=[],n="";for(let t of l.rows){let o=`${t.file}
${t.feature}`;o!==n&&e.push([t.feature,[]]),e[e.length-1][1].push(t),n=o}return e}function ut(){d.heads=
l.regimes.map(n=>{let t=s("a",{href:$("regimes",n.name),tabindex:"-1"},n.shown),o=se(n.index)?"kind":
null;return s("th",{scope:"col",role:"columnheader",class:o},s("span",{},t))});let e=s("th",{class:"\
corner",scope:"col",role:"columnheader"},"Scenario");return s("thead",{role:"rowgroup"},s("tr",{role:"\
row"},e,d.heads))}function dt(e,n){return s("tr",{class:"feature",role:"row"},s("th",{class:"feature",
scope:"rowgroup",role:"rowheader",colspan:l.regimes.length+1},s("span",{},e||n,e?s("span",{class:"pl\
ace"},n):null)))}function ft(e,n){let t=s("tr",{role:"row","data-row":e.index}),o=s("th",{scope:"row",
role:"rowheader",tabindex:"-1"},e.title);e.failures.length&&(o.className="broken",o.append(` ${l.failed.
sign} a step failed`)),t.append(o),d.titles[e.index]=o;let r=e.cells.map((i,a)=>pt(i,a,n));return d.
cells[e.index]=r,t.append(...r),t}function pt(e,n,t){let o=se(n),r=mt(e),i=`${e.decision.sign.slug} ${e.
decision.isContested} ${e.verdict} ${o} ${e.flip?.direction}`,a=t.get(i);if(!a){let c=[e.decision.sign.
slug,e.verdict==="fail"?"fail":"",e.flip?"flip":"",o?"kind":""];a=s("td",{class:c.filter(Boolean).join(
" "),role:"gridcell",tabindex:"-1","data-sign":e.decision.sign.sign+r,"aria-label":ht(e)}),t.set(i,a)}
return a.cloneNode(!0)}function mt(e){return e.verdict==="fail"?l.failed.sign:e.flip?b[e.flip.direction].
sign:e.decision.isContested?l.contested.sign:""}function ht(e){return[e.decision.sign.name,e.decision.
isContested?l.contested.name:"",e.verdict==="fail"?k.fail:"",e.flip?`flip: ${b[e.flip.direction].name}`:
""].filter(Boolean).join(", ")}function sn(e){let n=d.shown.columns;d.shown=Qe(e);let{rows:t,columns:o}=d.
shown;o.forEach((f,h)=>{f!==(n[h]??!0)&&gt(h,f)}),d.lines.forEach((f,h)=>{f.hidden===t[h]&&(f.hidden=
!t[h])});for(let{body:f,indices:h}of d.bodies)f.hidden=!h.some(J=>t[J]);let r=new Set(e.decision),i=l.
legend.filter(({slug:f})=>r.size>0&&!r.has(f));d.table.className=["grid",...i.map(({slug:f})=>`dim-${f}`)].
join(" ");let a=Xe(t,o),c=m("count",HTMLElement);c.textContent!==a&&(c.textContent=a),(!d.current||!bt(
d.current))&&H(vt())}function gt(e,n){d.columns[e].hidden=!n,d.heads[e].hidden=!n;for(let t of d.cells)
t[e].hidden=!n}function wt(e){d.table.addEventListener("keydown",n=>$t(n,e)),d.table.addEventListener(
"click",n=>{let t=z(n,"td, th[scope=row]"),o=t&&F(t);o&&(H(t),t.focus({preventScroll:!0}),e(o,_(t)))}),
d.table.addEventListener("focusin",n=>{let t=z(n,"td, th[scope]");t&&H(t),A(z(n,"td"))}),d.table.addEventListener(
"focusout",()=>A(null)),d.table.addEventListener("pointerover",n=>A(z(n,"td"))),d.table.addEventListener(
"pointerleave",()=>A(null)),m("sheet",HTMLElement).addEventListener("scroll",()=>A(null))}function z({
target:e},n){let t=e instanceof Element?e.closest(n):null;return t instanceof HTMLTableCellElement?t:
null}function F(e){let n=e.parentElement?.dataset.row;return n===void 0?null:l.rows[Number(n)]}function _(e){
return e.cellIndex-1}function P(e,n){return n<0?d.titles[e.index]:d.cells[e.index][n]}function bt(e){
let n=F(e),t=_(e);return(!n||d.shown.rows[n.index])&&(t<0||d.shown.columns[t])}function vt(){let e=l.
rows.find(t=>d.shown.rows[t.index]),n=d.shown.columns.indexOf(!0);return e?P(e,n):null}function H(e){
d.current&&(N(d.current).tabIndex=-1),d.current=e,e&&(N(e).tabIndex=0)}function N(e){return e.querySelector(
"a")??e}function $t(e,n){let t=z(e,"td, th[scope]");if(!t||e.altKey||e.metaKey)return;let o=F(t),r=_(
t);if((e.key==="Enter"||e.key===" ")&&o){e.preventDefault(),n(o,r);return}let i=$e(e,o?o.index:-1,r);
i&&(e.preventDefault(),H(i),N(i).focus())}function $e({key:e,ctrlKey:n},t,o){let r=[-1,...en(d.shown.
rows)],i=[-1,...en(d.shown.columns)],a=r.indexOf(t),c=i.indexOf(o);if(e==="ArrowDown")a+=1;else if(e===
"ArrowUp")a-=1;else if(e==="ArrowRight")c+=1;else if(e==="ArrowLeft")c-=1;else if(e==="PageDown")a=Math.
min(a+Ye,r.length-1);else if(e==="PageUp")a=Math.max(a-Ye,1);else if(e==="Home")[a,c]=[n?1:a,0];else if(e===
"End")[a,c]=[n?r.length-1:a,i.length-1];else return null;return!(a in r)||!(c in i)||r[a]<0&&i[c]<0?
null:r[a]<0?d.heads[i[c]]:P(l.rows[r[a]],i[c])}function en(e){return e.flatMap((n,t)=>n?[t]:[])}function A(e){
let n=m("tip",HTMLElement);d.heads.forEach(ie=>ie.classList.remove("lit"));let t=e&&F(e);if(n.hidden=
!t,!t)return;let o=_(e),{decision:r,verdict:i,flip:a}=t.cells[o],c=l.regimes[o];d.heads[o].classList.
add("lit"),w(n,s("b",{},`${c.shown} (${L(c.kind)})`),r.said,r.isContested?` ${l.contested.sign} cont\
ested`:"",i==="fail"?` ${l.failed.sign} ${k.fail}`:"",a?` ${b[a.direction].sign} ${b[a.direction].name}`:
"");let f=e.getBoundingClientRect(),h=document.documentElement.clientWidth,re=f.bottom+n.offsetHeight+
8>document.documentElement.clientHeight?f.top-n.offsetHeight-6:f.bottom+6;n.style.top=`${re}px`,n.style.
left=`${Math.max(8,Math.min(f.left,h-n.offsetWidth-8))}px`}var kt=/(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?/g,yt=36e5;function rn(e){return s("ol",{class:"events"},e.
events.map(n=>s("li",{},n.text)))}function an(e,n){let t=e.events.map(i=>G(i.when)).filter(i=>i!==null),
o=n.flatMap(i=>[G(i.since),G(i.due)]),r=St([...t,...o.filter(i=>i!==null)]);return s("ul",{class:"du\
ties"},n.map(i=>s("li",{},E(i.status),s("div",{},s("p",{},s("strong",{},i.status.name),`: ${i.said}`),
s("p",{class:"quiet"},xt(i)),i.why?s("p",{class:"quiet"},i.why):null,i.since||i.due?Et(i,t,r):null))))}
function xt(e){let n=e.since?`from ${e.since}`:"",t=e.due?`due ${e.due}`:"no time by which it is due";
return[n,t].filter(Boolean).join(", ")}function Et(e,n,t){let[o,r]=[G(e.since),G(e.due)],i=s("div",{
class:"lane","aria-hidden":"true"}),a=o===null?0:t(o),c=s("span",{class:"band owed"});c.style.left=`${a}\
%`,c.style.width=`${Math.max((r===null?100:t(r))-a,0)}%`,i.append(c);for(let f of n)i.append(on("eve\
nt",t(f)));return r!==null&&i.append(on("due",t(r))),i}function on(e,n){let t=s("span",{class:e});return t.
style.left=`${n}%`,t}function G(e){let n=[...e.matchAll(kt)].at(-1);return n?Date.parse(`${n[1]}T${n[2]??
"23:59"}:00Z`):null}function St(e){let n=[...new Set(e)].sort((r,i)=>r-i),t=new Map([[n[0],0]]),o=0;
for(let[r,i]of n.entries())r&&(o+=1+Math.log10(1+(i-n[r-1])/yt)),t.set(i,o);return r=>2+94*(t.get(r)??
0)/(o||1)}var j=matchMedia("(max-width: 50rem), (max-height: 33.99rem)");function ln(e,{onClose:n,onMove:t}){let o=m(
"panel",HTMLElement);for(let i of d.table.querySelectorAll("[aria-selected]"))i.removeAttribute("ari\
a-selected");if(o.hidden=e===null,m("content",HTMLElement).inert=e!==null&&j.matches,!e)return;e.isKnown&&
P(e.row,e.column).setAttribute("aria-selected","true");let r=e.isKnown?e.column<0?Tt(e.row):Ot(e.row,
e.column):Ct(e);w(o,Lt(e,n,t),r),o.scrollTop=0}function ke(){m("panel-title",HTMLElement).focus({preventScroll:!0})}
function Lt(e,n,t){let o=(i,a,c,f)=>s("button",{type:"button","aria-label":i,title:i,onclick:()=>t(c,
f)},a),r=e.isKnown?[o("Scenario above","↑",-1,0),o("Scenario below","↓",1,0),o("Regime before","\
←",0,-1),o("Regime after","→",0,1)]:[];return s("div",{class:"panel-bar"},s("div",{},r),s("butto\
n",{type:"button",onclick:n},"Close"))}function Ct(e){return[ye("Not on this page"),s("p",{},"The ad\
dress names a scenario or a regime that this page does not have: "),s("p",{},s("code",{},e.written))]}
function ye(e){return s("h2",{id:"panel-title",tabindex:"-1"},e)}function Ot(e,n){let t=l.regimes[n],
o=e.cells[n];return[s("div",{},cn(e),ye(e.title),s("p",{},"under ",s("a",{href:$("regimes",t.name)},
t.title||t.name))),un(o.decision),o.flip?p("Changed",Mt(o.flip)):null,Rt(e,o),o.decision.reasons.length?
p("Why",o.decision.reasons.map(r=>he(r,t))):null,o.duties.length?p("Duties, when all that is told ha\
s happened",an(e,o.duties)):o.decision.duties.length?p("Obligations",y(o.decision.duties)):null,o.decision.
missing.length?p("It turns on",y(o.decision.missing)):null,o.matters?At(o.matters):null,...pn(e),mn(
e,n)].filter(Boolean)}function Tt(e){return[s("div",{},cn(e),ye(e.title)),fn(e),...pn(e),mn(e,-1)].filter(
Boolean)}function cn(e){return s("p",{class:"overline"},`${e.feature}, ${e.place}`)}function un(e){return s(
"div",{class:"answer"},E(e.sign),s("p",{},e.said),e.note?s("p",{class:"note"},e.note):null)}function Mt(e){
let{sign:n,name:t}=b[e.direction];return[s("p",{},s("span",{class:"mark"},`${n} ${t}. `),"Before:"),
un(e.before),e.before.reasons.map(o=>he(o)),e.by?ve(e):null].filter(Boolean)}function Rt(e,n){let t={
pass:"The scenario checks this cell, and it is as expected.",fail:"The scenario checks this cell, an\
d it is not as expected.",unchecked:"No line of the scenario checks this cell.",error:"The engine fa\
iled, so nothing could be checked."}[n.verdict],o=n.verdict==="fail"?`${l.failed.sign} `:"";return p(
"Test",s("p",{class:n.verdict==="fail"?"mark fail":""},o+t),n.findings.map(r=>dn(e,r)),fn(e))}function dn(e,n){
return s("div",{class:"findings"},s("dl",{},s("dt",{},"expected"),s("dd",{},n.expected),s("dt",{},"a\
ctual"),s("dd",{},n.actual),s("dt",{},"by"),s("dd",{},`${n.text} (${e.file}:${n.line})`)))}function fn(e){
return e.failures.length?s("div",{},s("p",{class:"mark fail"},`${l.failed.sign} A step of the scenar\
io failed.`),e.failures.map(n=>dn(e,n))):null}function At(e){return e.length?p("Assumed, and the ans\
wer rests on it",y(e)):p("Assumed",s("p",{},"The answer rests on nothing that was assumed."))}function It(e){
return p("The scenario as written",s("p",{class:"place"},e.place),s("pre",{class:"steps",tabindex:"0",
"aria-label":"The steps of the scenario"},e.steps.join(`
`)))}function pn(e){let n=l.cases.get(e.case),t=Ce(e);return[e.events.length?p("What happened",rn(e)):
null,e.steps.length?It(e):null,e.stated.length?p("Stated facts",y(e.stated)):null,e.unknown.length?p(
"Unknown facts",y(e.unknown)):null,t.length?s("details",{},s("summary",{},`All that is assumed, as i\
n an ordinary request: ${v(t.length,"fact")}`),y(t)):null,e.unasked.length?s("details",{},s("summary",
{},`Unknown, as in an ordinary request: ${v(e.unasked.length,"fact")}`),y(e.unasked)):null,e.case?s(
"p",{},"From the reported case ",n?s("a",{href:$("cases",e.case)},n.title):s("code",{},e.case)):null,
e.tags.length?s("p",{},e.tags.map(o=>s("span",{class:"tag"},o))):null]}function mn(e,n){return p("Ev\
ery regime on this scenario",s("ul",{class:"across"},l.regimes.map((t,o)=>{let{sign:r}=e.cells[o].decision;
return s("li",{},E(r),s("a",{href:x(e,o),"aria-current":o===n?"true":null},t.shown),s("span",{class:"\
quiet"},r.name))})))}var g=pe(location.hash),xe=!1;function Bt(){w(m("summary",HTMLElement),Ht()),Dt(),Ve(e=>bn({filters:{
...g.filters,...e}})),nn((e,n)=>Ft(e,n)),Pt(),qt(),addEventListener("hashchange",gn),addEventListener(
"keydown",e=>{e.key==="Escape"&&g.cell&&g.view==="matrix"&&vn()}),j.addEventListener("change",()=>{m(
"content",HTMLElement).inert=g.cell!==null&&j.matches}),gn()}function Dt(){let e={changes:l.comparison!==
null,cases:l.cases.size>0,claims:m("claims",HTMLElement).childElementCount>0,contested:l.regimes.some(
({rules:n})=>n.some(Q))};for(let n of B(e))if(!e[n])for(let t of document.querySelectorAll(`[data-vi\
ew="${n}"]`))t.remove();l.comparison||m("direction",HTMLElement).parentElement?.remove()}function qt(){
let e=m("filters",HTMLDetailsElement),n=!1,t=()=>{e.open=!j.matches||n};e.querySelector("summary")?.
addEventListener("click",()=>{n=!e.open}),j.addEventListener("change",t),t()}function Ht(){if(!l.rows.
length)return null;let e={pass:0,fail:0,error:0,unchecked:0};for(let r of l.rows)for(let i of r.cells)
e[i.verdict]+=1;let n=l.rows.filter(r=>r.failures.length).length,t=l.rows.length*l.regimes.length,o=B(
e).map(r=>{let i=`${e[r].toLocaleString("en")} ${k[r]}`;return(r==="fail"||r==="error")&&e[r]?hn(r,i):
r!=="unchecked"||!e.unchecked?i:`${i} (no scenario says what they ought to be)`});return n&&o.push(hn(
"fail",`${v(n,"scenario")} with a failed step`)),[`${v(t,"cell")}: `,o.map((r,i)=>[i?", ":"",r])]}function hn(e,n){
let t={...O(),verdict:e},o=T({view:"matrix",name:"",cell:null,filters:t});return s("a",{class:"mark \
fail",href:o},n)}function gn(){if(location.hash==="#content")return;let e=xe?g:null;if(oe(pe(location.
hash)),g.view!=="matrix"){let n=!e||e.view!==g.view||e.name!==g.name;n&&scrollTo(0,0),e&&n&&Nt(g.view)?.
focus({preventScroll:!0});return}g.cell&&(wn(g.cell),ke())}function Nt(e){return m(e,HTMLElement).querySelector(
"h2")}function wn(e){if(!e.isKnown)return;let n=P(e.row,e.column);H(n);let t=()=>n.scrollIntoView({block:"\
center",inline:"nearest"});t(),requestAnimationFrame(()=>requestAnimationFrame(t))}function bn(e){oe(
{...g,...e}),history.replaceState(null,"",T(g))}function Ft(e,n){$n({row:e,column:n,isKnown:!0}),ke()}
function vn(){$n(null),d.current&&N(d.current).focus()}function $n(e){oe({...g,cell:e}),history.pushState(
null,"",T(g))}function _t(e,n){if(!g.cell?.isKnown)return;let{row:t,column:o}=g.cell,r=e?e>0?"ArrowD\
own":"ArrowUp":n>0?"ArrowRight":"ArrowLeft",i=$e({key:r,ctrlKey:!1},t.index,o),a=i&&F(i);if(!a)return;
let c={row:a,column:_(i),isKnown:!0};oe({...g,cell:c}),history.replaceState(null,"",T(g)),wn(c)}function oe(e){
let n=xe?g:null;g=e,xe=!0,document.body.classList.toggle("on-matrix",e.view==="matrix");for(let r of fe)
m(r,HTMLElement).hidden=r!==e.view;for(let r of m("views",HTMLElement).querySelectorAll("a"))r.dataset.
view===e.view?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current");A(null);let t=m(
e.view,HTMLElement),o=r=>bn({filters:{...g.filters,...r}});e.view==="regimes"&&Ie(t,e.name),e.view===
"cases"&&Ne(t,e.name),e.view==="contested"&&He(t),e.view==="changes"&&l.comparison&&Pe(t,l.comparison,
e.filters,o),(!n||JSON.stringify(n.filters)!==JSON.stringify(e.filters))&&(Ze(e.filters),sn(e.filters)),
e.view==="matrix"&&tn(),ln(e.view==="matrix"?e.cell:null,{onClose:vn,onMove:_t})}function Pt(){let e=m(
"theme",HTMLSelectElement),n=()=>{e.value?document.documentElement.dataset.theme=e.value:delete document.
documentElement.dataset.theme};try{e.value=localStorage.getItem("exigent-theme")??""}catch{e.value=""}
n(),e.addEventListener("input",()=>{n();try{localStorage.setItem("exigent-theme",e.value)}catch{}})}
Bt();
