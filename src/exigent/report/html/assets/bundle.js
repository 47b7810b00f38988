var Sn=JSON.parse(document.getElementById("data")?.textContent??""),c=Ln(Sn);function Ln({matrix:e,comparison:n}){
let t=e.mattering??[],o=u=>u===void 0||u<0?"":e.strings[u],r=u=>({name:e.facts[u][0],phrase:e.facts[u][1]}),
i=u=>({line:u.line,text:o(u.text),expected:o(u.expected),actual:o(u.actual)}),a=u=>({said:o(u.said),
status:e.statuses[u.status],since:u.since??"",by:u.by??"",why:o(u.why)}),l=(e.duties??[]).map(a),f=(e.
standings??[]).map(u=>u.map(S=>l[S])),h=e.decisions.map(u=>Cn(u,e,o)),J=e.ordinary.map(r),re=new Map(
e.cases.map(u=>[u.name,u])),ie={p:"pass",f:"fail",u:"unchecked",e:"error"},ae=e.rows.map((u,S)=>{let[
Z,ce]=e.features[u.feature],Le=(u.stated??[]).map(r),Ce=(u.unknown??[]).map(r),kn=u.findings??{},xn=[
Z,`${ce}:${u.line}`,u.title,u.case??"",...u.tags??[]],En=[...Le,...Ce].map(K=>K.phrase);return{index:S,
key:"",words:[...xn,...En].join(`
`).toLowerCase(),feature:Z,file:ce,line:u.line,place:`${ce}:${u.line}`,title:u.title,tags:u.tags??[],
case:u.case??"",stated:Le,unknown:Ce,unasked:(u.unasked??[]).map(r),assumed:(u.assumed??[]).map(r),failures:(u.
failures??[]).map(i),steps:(u.steps??[]).map(o),events:(u.events??[]).map(([K,q])=>({when:K,text:o(q)})),
cells:u.cells.map((K,q)=>({decision:h[K],matters:u.matters?t[u.matters[q]].map(r):null,verdict:ie[u.
verdicts[q]],findings:(kn[q]??[]).map(i),flip:null,duties:u.duties?f[u.duties[q]]:[]}))}}),le=new Map;
for(let u of ae){let S=`${W(u.feature||u.file)}/${W(u.title||u.place)}`,Z=1;for(u.key=S;le.has(u.key);)
u.key=`${S}-${Z+=1}`;le.set(u.key,u)}let Se=e.regimes.map((u,S)=>({...u,index:S,shown:u.label||u.name}));
return{legend:e.legend,contested:e.contested,failed:e.failed,ordinary:J,cases:re,rows:ae,rowsByKey:le,
regimes:Se,regimesByName:new Map(Se.map(u=>[u.name,u])),comparison:n?On(n,h,ae):null}}function W(e){
let n=e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);return n?n.join("-"):"-"}function Cn(e,n,t){
return{sign:n.legend[e.sign],said:t(e.said),outcome:e.outcome,note:t(e.note),duties:(e.duties??[]).map(
t),missing:(e.missing??[]).map(t),reasons:(e.reasons??[]).map(o=>({rule:t(o.rule),because:t(o.because),
source:n.sources[o.source??-1]??null,isContested:o.isContested??!1,contested:t(o.contested),isUnverified:o.
isUnverified??!1,unverified:t(o.unverified),quote:t(o.quote)})),isContested:(e.reasons??[]).some(o=>o.
isContested??!1)}}function On(e,n,t){let o=e.flips.map((r,i)=>{let a=t[r.scenario.row??-1]??null,l=r.
column??-1,f={index:i,scenario:r.scenario,row:a,column:l,regime:r.regime,direction:r.direction,before:n[r.
before],after:n[r.after],rules:r.rules??[],how:r.how??"",isCarried:r.isCarried??!1,filled:r.filled??
"",by:r.by??"",why:r.why??""};return a&&a.cells[l]&&(a.cells[l].flip=f),f});return{...e,flips:o}}function Oe(e){
let n=[...e.stated,...e.unknown,...e.unasked,...e.assumed],t=new Set(n.map(o=>o.name));return[...e.assumed,
...c.ordinary.filter(o=>!t.has(o.name))]}var b={wider:{sign:"▲",name:"wider"},opened:{sign:"△",name:"\
opened"},no_longer_kept_in:{sign:"◇",name:"no longer kept in"},cannot_be_asked:{sign:"?",name:"can\
not be asked"},means_else:{sign:"≢",name:"means else"},removed:{sign:"−",name:"removed"},restated:{
sign:"≠",name:"restated"},redated:{sign:"◷",name:"redated"},unproved:{sign:"∀",name:"unproved"},
duty_looser:{sign:"▹",name:"duty looser"},duty_stricter:{sign:"◃",name:"duty stricter"},duty_changed:{
sign:"◈",name:"duty changed"},now_in_error:{sign:"E",name:"now in error"},no_longer_in_error:{sign:"\
○",name:"no longer in error"},narrower:{sign:"▼",name:"narrower"},changed:{sign:"◆",name:"chan\
ged"},other_reason:{sign:"≈",name:"other reason"}},y={pass:"as expected",fail:"not as expected",unchecked:"\
unchecked",error:"in error"},ue=[...new Set(c.regimes.map(e=>e.kind))];function C(e){return B(b).filter(
n=>e.some(t=>t.direction===n))}function U(e){return[...new Set(e)]}function B(e){return Object.keys(
e)}function de(e,n,t){let o=e.get(n);o?o.push(t):e.set(n,[t])}function Q(e){return e.contested!==""||
e.unverified!==""}var fe=["changes","matrix","regimes","cases","claims","contested"],Me=["decision","regime"],Y=["text",
"feature","tag","kind","verdict","direction"];function O(){return{text:"",feature:"",tag:"",kind:"",
verdict:"",direction:"",decision:[],regime:[]}}function pe(e){let[n,t=""]=Te(e.replace(/^#/,""),"?"),
o=n.startsWith("/")?null:Mn(n),[r,i=""]=Te(n.replace(/^\//,""),"/"),a=fe.find(h=>h===(o?"matrix":r)),
l=new URLSearchParams(t),f=O();for(let h of Y)f[h]=l.get(h)??"";for(let h of Me)f[h]=l.getAll(h);return{
view:a??Tn(),name:o?"":Re(i),cell:o,filters:f}}function Tn(){if(c.comparison)return"changes";let e=document.
getElementById("claims");return!c.rows.length&&e?.childElementCount?"claims":"matrix"}function Mn(e){
let[n,t,o=""]=e.split("/").map(Re);if(!t)return null;let r=c.rowsByKey.get(`${W(n)}/${W(t)}`),i=o?c.
regimesByName.get(o)?.index:-1;return r===void 0||i===void 0?{isKnown:!1,written:e}:{isKnown:!0,row:r,
column:i}}function T({view:e,name:n,cell:t,filters:o}){let r=[];if(e==="matrix"||e==="changes"){for(let l of Y)
o[l]&&r.push(`${l}=${X(o[l])}`);for(let l of Me)for(let f of o[l])r.push(`${l}=${X(f)}`)}let i=n?`/${e}\
/${X(n)}`:`/${e}`;return`#${e==="matrix"&&t?Rn(t):i}${r.length?`?${r.join("&")}`:""}`}function Rn(e){
if(!e.isKnown)return e.written;let n=e.column<0?"":`/${c.regimes[e.column].name}`;return X(e.row.key+
n)}function x(e,n){return T({view:"matrix",name:"",cell:{isKnown:!0,row:e,column:n},filters:O()})}function v(e,n){
return T({view:e,name:n,cell:null,filters:O()})}function X(e){return encodeURIComponent(e).replace(/%(2F|3A|40|2C)/g,
decodeURIComponent)}function Re(e){try{return decodeURIComponent(e)}catch{return e}}function Te(e,n){
let t=e.indexOf(n);return t<0?[e]:[e.slice(0,t),e.slice(t+n.length)]}function s(e,n,...t){let o=document.createElement(e);for(let[r,i]of Object.entries(n))i==null||i===!1||
(typeof i=="function"?o.addEventListener(r.slice(2),i):o.setAttribute(r,i===!0?"":String(i)));return o.
append(...me(t)),o}function w(e,...n){e.replaceChildren(...me(n))}function me(e){return e.flatMap(n=>n===
null||n===""?[]:Array.isArray(n)?me(n):[typeof n=="number"?String(n):n])}function m(e,n){let t=document.
getElementById(e);if(t instanceof n)return t;throw new Error(`the page has no ${n.name} with the id ${e}`)}
function L(e){return e.replaceAll("_"," ")}function $(e,n){return`${e.toLocaleString("en")} ${n}${e===
1?"":"s"}`}function An(e,n){let t;try{t=new URL(e)}catch{return document.createTextNode(n)}return t.
protocol!=="https:"&&t.protocol!=="http:"?document.createTextNode(`${n} (${e})`):s("a",{href:t.href,
rel:"noreferrer"},n)}function E(e){return s("span",{class:`tile ${e.slug}`,"aria-hidden":"true"},e.sign)}
function ee(e){return s("span",{class:"said"},E(e.sign),s("span",{},e.said))}var qn={secondary:"read\
 in a copy only",unverified:"not verified"};function I(e){let n=e.address?An(e.address,e.title||e.address):
document.createTextNode(e.title||e.id),o=[e.outlet,e.date,qn[e.status],e.unread?`read in part (not r\
ead: ${e.unread.replace(/\.$/u,"")})`:"",e.last_read?`last read ${e.last_read}`:"",e.note].filter(Boolean).
join(", ");return s("span",{class:"source"},n,o?`, ${o}`:"")}function k(e){return s("ul",{class:"fac\
ts"},e.map(n=>s("li",{},typeof n=="string"?n:n.phrase)))}function he(e){return e?s("p",{class:"quota\
tion"},"Its words: ",s("q",{},e)):null}function M(e){return[e.isContested||e.contested?s("p",{class:"\
dispute"},s("span",{class:"mark contested"},`${c.contested.sign} Contested. `),e.contested):null,e.isUnverified||
e.unverified?s("p",{class:"dispute unverified"},s("span",{class:"mark unverified"},"Not verified. "),
e.unverified):null].filter(Boolean)}function ge(e,n){let t=n?.rules.find(r=>r.id===e.rule),o=t?.file?
`, ${t.file}:${t.line}`:"";return s("div",{class:"reason"},s("p",{class:"prose"},e.because),s("p",{class:"\
place"},"rule ",s("code",{},e.rule),o),t?s("p",{class:"quiet"},t.when?`If ${t.when}.`:"In every othe\
r case."):null,e.source?s("p",{},"Source: ",I(e.source)):null,he(e.quote),M(e))}function Ae(e){let n=e.
split(/(?<=\n)/).map(t=>t.trimStart().startsWith("|")?s("span",{class:"row"},t):t);return s("pre",{tabindex:"\
0"},n)}function p(e,...n){return s("section",{},s("h3",{},e),n)}function R(e,n,t,o=""){return s("div",
{class:"scrolled"},s("table",{class:`listing stacking ${o}`},s("caption",{class:"unseen"},e),s("thea\
d",{},s("tr",{},n.map(r=>s("th",{scope:"col"},r)))),s("tbody",{},t)))}function D(e){let n=new Map(c.
legend.map(t=>[t,0]));for(let t of e){let o=t.decision.sign;n.set(o,(n.get(o)??0)+1)}return[...n].filter(
([,t])=>t)}function we(e){let n=s("div",{class:"bar","aria-hidden":"true"}),t=e.reduce((o,[,r])=>o+r,
0);for(let[o,r]of e){let i=r/t,a=i>.15?`${o.sign} ${r}`:i>.06?o.sign:"",l=s("span",{class:o.slug},a);
l.style.flexGrow=String(r),l.style.flexBasis="0",n.append(l)}return n}function qe(e){return s("ul",{
class:"tally"},e.map(([n,t])=>s("li",{},E(n),`${n.name}: ${t}`)))}function Be(e,n){let t=c.regimesByName.get(n);n?t?w(e,Dn(t)):w(e,be("regime",n,"regimes")):w(e,Bn())}
function be(e,n,t){return[ne(t),s("h2",{tabindex:"-1"},`No such ${e}`),s("p",{},`This page has no ${e}\
 `,s("code",{},n),".")]}function ne(e){return s("p",{class:"back"},s("a",{href:v(e,"")},`← all ${e}`))}
function Ie(e){return c.rows.map(n=>n.cells[e.index])}function Bn(){let e=c.regimes.map(n=>{let t=Ie(
n);return s("tr",{},s("th",{scope:"row"},s("a",{href:v("regimes",n.name)},n.shown)),s("td",{},n.title),
s("td",{class:"quiet"},L(n.kind)),s("td",{},we(D(t)),In(t)),s("td",{class:"number","data-label":y.fail},
t.filter(o=>o.verdict==="fail").length))});return[s("h2",{tabindex:"-1"},"Regimes"),R("Regimes and w\
hat they decide",["Name","Title","Kind","Decisions","Not as expected"],e)]}function In(e){let n=D(e).
map(([t,o])=>`${t.name}: ${o}`);return s("span",{class:"unseen"},n.join(", "))}function Dn(e){let n=D(
Ie(e)),t=[["kind",L(e.kind)],["jurisdiction",e.jurisdiction],["in force",_n(e.in_force)],["rules",Hn(
e)],["last read",Nn(e)],["engine",e.engine],["layers",e.layers.length>1?e.layers.join(", "):""]].filter(
([,o])=>o);return[ne("regimes"),s("h2",{tabindex:"-1"},e.title||e.name),s("div",{class:"abreast"},e.
about?s("p",{class:"prose"},e.about):null,s("dl",{},s("dt",{},"name"),s("dd",{},s("code",{},e.name)),
t.map(([o,r])=>[s("dt",{},o),s("dd",{},r)]))),p("What it decides here",we(n),qe(n)),p("Rules, in ord\
er",Fn(e)),jn(e),e.sources.length?p("Sources",s("ul",{},e.sources.map(o=>s("li",{},I(o))))):null].filter(
Boolean)}function Hn(e){let n=e.rules.filter(l=>!l.id.includes("/")),t=n.length?n:e.rules;if(!t.length)
return"";let o=l=>t.filter(l).length,r=o(l=>!l.contested&&!l.unverified),i=o(l=>!!l.contested),a=o(l=>!!l.
unverified);return`${t.length}: ${r} settled as far as was read, ${i} contested, ${a} not verified`}
function Nn(e){let n=e.sources.filter(o=>!o.id.includes("/")),t=(n.length?n:e.sources).map(o=>o.last_read);
return[...new Set(t)].filter(Boolean).join(", ")}function _n({from:e,until:n}){return e&&n?`from ${e}\
 to ${n}`:e?`from ${e}`:n?`until ${n}`:""}function De(e){let n=new Map;for(let t of c.rows){let{reasons:o}=t.
cells[e.index].decision;for(let r of new Set(o.map(i=>i.rule)))de(n,r,t)}return n}function Fn(e){if(!e.
rules.length)return s("p",{class:"quiet"},"Its engine does not show its rules.");let n=De(e),t=new Map;
for(let o of e.rules){let r=o.id.includes("/")?o.id.slice(0,o.id.lastIndexOf("/")):"";de(t,r,o)}return[
...t].map(([o,r])=>{let i=Pn(e,r,n);if(o==="")return i;let a=r.filter(h=>n.has(h.id)).length,l=`of ${o}\
: ${$(r.length,"rule")}, ${a} of which decide scenarios`,f=!t.has("");return s("details",{class:"lay\
er",open:f},s("summary",{},l),i)})}function Pn(e,n,t){let o=new Map(e.sources.map(i=>[i.id,i])),r=n.
map(i=>{let a=o.get(i.source);return s("tr",{},s("th",{scope:"row"},s("code",{},i.id),s("div",{class:"\
place"},`${i.file}:${i.line}`)),s("td",{},s("p",{class:"quiet"},i.when?`If ${i.when}`:"In every othe\
r case"),s("p",{},i.then)),s("td",{},s("p",{},i.because),a?s("p",{},I(a)):null,he(i.quote),M(i)),s("\
td",{},He(e,t.get(i.id)??[])))});return R("Rules",["Rule","If, then","Because","Decides"],r,"rules")}
function He(e,n){if(!n.length)return s("span",{class:"quiet"},"no scenario");let t=s("details",{},s(
"summary",{},$(n.length,"scenario")));return t.addEventListener("toggle",()=>{let o=n.map(r=>s("li",
{},s("a",{href:x(r,e.index)},r.title)));t.append(s("ul",{},o))},{once:!0}),t}function jn(e){let n=new Set(
e.rules.map(r=>r.id)),t=[...De(e)].filter(([r])=>!n.has(r));if(!t.length)return null;let o=t.map(([r,
i])=>{let a=i[0].cells[e.index].decision.reasons.find(l=>l.rule===r);return s("tr",{},s("th",{scope:"\
row"},s("code",{},r)),s("td",{},a?[s("p",{},a.because),M(a)]:null),s("td",{},He(e,i)))});return p("O\
ther reasons that decide",R("Other reasons",["Reason","Because","Scenarios"],o))}function Ne(e){let n=c.
regimes.map(t=>({regime:t,rules:t.rules.filter(Q)}));w(e,s("h2",{tabindex:"-1"},"What is contested o\
r was not verified"),n.filter(({rules:t})=>t.length).map(({regime:t,rules:o})=>s("section",{},s("h3",
{},s("a",{href:v("regimes",t.name)},t.title||t.name)),o.map(r=>s("div",{class:"reason"},s("p",{class:"\
place"},"rule ",s("code",{},r.id)),M(r))))))}function _e(e,n){let t=c.cases.get(n);n?t?w(e,Wn(t)):w(e,be("case",n,"cases")):w(e,Kn())}function Fe(e){
return c.rows.filter(n=>n.case===e.name)}function Kn(){let e=[...c.cases.values()].map(n=>s("tr",{},
s("th",{scope:"row"},s("a",{href:v("cases",n.name)},n.title)),s("td",{},n.place),s("td",{},n.date),s(
"td",{},`Disclosed: ${n.disclosed}`),s("td",{class:"number","data-label":"Scenarios"},Fe(n).length)));
return[s("h2",{tabindex:"-1"},"Reported cases"),R("Reported cases",["Case","Place","Date","Reported",
"Scenarios"],e)]}function Wn(e){return[ne("cases"),s("div",{},s("p",{class:"overline"},[e.place,e.date].
filter(Boolean).join(", ")),s("h2",{tabindex:"-1"},e.title)),s("p",{class:"prose"},e.summary),e.caution?
s("p",{class:"prose dispute unverified"},s("b",{},"Caution. "),e.caution):null,p("What was reported",
s("dl",{},s("dt",{},"disclosed"),s("dd",{},e.disclosed),s("dt",{},"ground"),s("dd",{},e.ground),s("d\
t",{},"owner told"),s("dd",{},e.ownerTold)),e.note?s("p",{class:"prose"},e.note):null),p("Facts of t\
he request",k(e.facts)),...Fe(e).map(n=>Un(e,n)),p("Sources",s("ul",{},e.sources.map(n=>s("li",{},I(
n)))))].filter(Boolean)}function Un(e,n){let t=c.regimes.map((o,r)=>{let{decision:i}=n.cells[r];return s(
"tr",{},s("th",{scope:"row"},s("a",{href:x(n,r)},o.shown)),s("td",{},ee(i)),s("td",{},Vn(e.disclosed,
i.outcome)))});return p(n.title,s("p",{class:"place"},n.place),R(`Regimes on: ${n.title}`,["Regime",
"Decides","Against the report"],t))}function Vn(e,n){if(n==="not_governed")return"it says nothing of\
 such a request";if(n!=="allow"&&n!=="refuse")return"open";let t=n==="allow"?"it allows that":"it re\
fuses that";return e==="yes"?`disclosed, and ${t}`:e==="partly"?`disclosed in part, and ${t}`:e==="n\
o"?n==="allow"?"not disclosed, though it allows that":"not disclosed, as it says":"not reported"}function je(e,n,t,o){let{direction:r}=t,i=Ke(n).filter(a=>!r||r==="any"||a.direction===r);w(e,s("h2",
{tabindex:"-1"},n.isOfTwoRegimes?"Differences":"Changes"),zn(n.noBase),s("p",{class:"prose",role:"st\
atus"},Xn(n)),Yn(n,t,o),n.isOfTwoRegimes?Jn(i.filter($e)):Gn(i),Zn(n.shown??[]),Qn(n.unseen??[]),rt(
"Scenarios added",n.added),Pe("Regimes added",n.regimesAdded),Pe("Regimes most likely renamed",n.regimesRenamed),
it(n.renamed),at(n.stale))}function zn(e){return e?s("div",{class:"findings",role:"alert"},s("p",{},
s("strong",{},`${e.said}.`)),s("ul",{},e.why.map(n=>s("li",{},n))),e.consequence?s("p",{},e.consequence):
null):null}function Ke(e){return[...e.flips,...e.losses]}function Gn(e){return C(e).map(n=>{let t=e.
filter(r=>r.direction===n),{sign:o}=b[n];return p(`${o} ${b[n].name} (${t.length})`,t.filter($e).map(
st),nt(t.filter(et)))})}function Jn(e){let n=C(e).flatMap(t=>e.filter(o=>o.direction===t));return U(
n.map(t=>t.how)).map(t=>{let o=n.filter(r=>r.how===t);return p(`${t} (${o.length})`,o.map(ot))})}function Zn(e){
return e.length?p(`What new scenarios stand for (${e.length})`,s("p",{},"Each of these alone shows a\
 kind of change, and how much else changes so."),e.map(n=>s("article",{class:"flip"},s("p",{class:"o\
verline"},`${n.scenario.feature}, ${n.scenario.where}`),s("h4",{},Ve(n.scenario)),We(n.regime,n.before,
n.after,n.share)))):null}function We(e,n,t,o=""){let r=[["under",s("code",{},e)],["before",n],["afte\
r",t],o?["stands for",o]:[]];return s("dl",{},r.map(([i,a])=>i?[s("dt",{},i),s("dd",{},a)]:null))}function Qn(e){
return e.length?p(`Beyond the scenarios (${e.length})`,s("p",{},"What changes on requests that no sc\
enario looks at: the plainest of each kind."),e.map(n=>s("article",{class:"flip"},s("p",{class:"over\
line"},n.direction),s("h4",{},n.where),We(n.regimes,n.before,n.after),Ae(n.scenario)))):null}function Xn({
headline:e,lossesSaid:n,unseenSaid:t,failed:o,inError:r}){return`${[e,n,t,o?`${$(o,"check")} of the \
head ${o===1?"fails":"fail"}`:"",r?`${$(r,"cell")} of the head ${r===1?"is":"are"} in error`:""].filter(
Boolean).join("; ")}.`}function Yn(e,n,t){let o=Ke(e),r=C(o);return r.length<2?null:s("div",{class:"\
legend",role:"group","aria-label":"Directions: press one to show only these changes"},r.map(i=>s("bu\
tton",{type:"button","aria-pressed":String(n.direction===i),onclick:()=>t({direction:n.direction===i?
"":i})},s("span",{class:"tile","aria-hidden":"true"},b[i].sign),b[i].name,s("span",{class:"number"},
o.filter(a=>a.direction===i).length))))}function $e(e){return"before"in e}function et(e){return!$e(e)}
function nt(e){return e.length?s("ul",{},e.map(n=>s("li",{},tt(n)))):null}function tt({scenario:e,regime:n,
what:t,where:o,by:r,why:i}){return[`${t}: `,e?s("strong",{},te(e)):null,e&&n?" under ":null,n?s("cod\
e",{},n):null,o?s("span",{class:"place"},o):null,s("span",{class:"quiet"},r||i?` Approved by ${r}: ${i}`:
" Not approved.")]}function st(e){let n=s("p",{},"under ",s("code",{},e.regime));return Ue(e,n,ve(e))}
function ot(e){return Ue(e,null,null)}function Ue(e,n,t){let o=e.row&&e.row.cells[e.column]?s("a",{href:x(
e.row,e.column)},e.scenario.title):e.scenario.title,r=(i,a)=>s("div",{},s("span",{class:"unseen"},`${i}\
: `),ee(a),a.note?s("p",{class:"quiet"},a.note):null,a.reasons.map(l=>s("div",{},s("p",{},l.because,
" ",s("code",{class:"quiet"},l.rule)),M(l))),a.duties.map(l=>s("p",{class:"quiet"},`– ${l}`)));return s(
"article",{class:"flip"},s("p",{class:"overline"},`${e.scenario.feature}, ${e.scenario.where}`),s("h\
4",{},o),n,e.isCarried?s("p",{class:"quiet"},"Asked as the base asked it; the head no longer does."):
null,e.filled?s("p",{class:"quiet"},`Asked ${e.filled}.`):null,s("div",{class:"turn"},r("Before",e.before),
s("span",{class:"arrow","aria-hidden":"true"},"→"),r("After",e.after)),e.rules.length?s("p",{class:"\
place"},"changed: ",e.rules.map((i,a)=>[a?", ":"",s("code",{},i)])):null,t)}function ve({by:e,why:n}){
return!e&&!n?s("p",{class:"approval quiet"},"Nobody approved this change."):s("p",{class:"approval"},
`Approved by ${e}: ${n}`)}function rt(e,n){return n.length?p(e,s("ul",{},n.map(t=>s("li",{},te(t))))):
null}function te(e){return[Ve(e),s("span",{class:"place"},` ${e.where}`)]}function Ve(e){let n=c.rows[e.
row??-1];return n?s("a",{href:x(n,-1)},e.title):e.title}function Pe(e,n){return n.length?p(e,s("p",{},
n.join(", "))):null}function it(e){return e.length?p("Most likely renamed",s("ul",{},e.map(([n,t])=>s(
"li",{},te(n)," → ",te(t))))):null}function at(e){return e.length?p("Approved changes that no long\
er happen",s("ul",{},e.map(n=>s("li",{},`${[n.scenario,n.regime].filter(Boolean).join(", under ")}: ${n.
change} `,s("span",{class:"quiet"},`(approved by ${n.by}: ${n.why})`))))):null}function ze(e){if(V("feature","all",U(c.rows.map(n=>n.feature))),V("tag","any",U(c.rows.flatMap(n=>n.
tags)).sort()),V("kind","all",ue,L),V("verdict","any",B(y),n=>y[n]),c.comparison){let t=["any",...C(
c.comparison.flips)];V("direction","any",t,r=>r==="any"?"every flip":b[r].name);let[o]=m("direction",
HTMLSelectElement).options;o.textContent="flips or not"}lt(e),ct(e);for(let[n,t]of Ge())t.addEventListener(
"input",()=>e({[n]:t.value}));m("clear",HTMLElement).addEventListener("click",()=>e(O())),m("control\
s",HTMLElement).addEventListener("submit",n=>n.preventDefault())}function Ge(){return Y.flatMap(e=>{
let n=document.getElementById(e);return n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
[[e,n]]:[]})}function V(e,n,t,o=r=>r){let r=t.map(i=>s("option",{value:i},o(i)));w(m(e,HTMLSelectElement),
s("option",{value:""},n),r)}function lt(e){let n=m("regime-choices",HTMLElement);w(n,ue.map(o=>s("fi\
eldset",{},s("legend",{},L(o)),c.regimes.filter(r=>r.kind===o).map(r=>s("label",{},s("input",{type:"\
checkbox",name:"regime",value:r.name}),r.shown))))),n.addEventListener("input",()=>{let o=Je().filter(
r=>r.checked).map(r=>r.value);e({regime:o})});let t=m("chooser",HTMLDetailsElement);t.addEventListener(
"keydown",o=>{o.key!=="Escape"||!t.open||(t.open=!1,t.querySelector("summary")?.focus(),o.stopPropagation())}),
document.addEventListener("pointerdown",o=>{o.target instanceof Node&&!t.contains(o.target)&&(t.open=
!1)})}function Je(){return[...m("regime-choices",HTMLElement).querySelectorAll("input")]}function Ze(){
return[...m("legend",HTMLElement).querySelectorAll("button")]}function ct(e){let n=new Map(D(c.rows.
flatMap(a=>a.cells))),t=m("legend",HTMLElement),o=c.legend.map(a=>s("button",{type:"button","aria-pr\
essed":"false","data-decision":a.slug},E(a),a.name,s("span",{class:"number"},(n.get(a)??0).toLocaleString(
"en")))),r=(a,l,f="")=>s("span",{class:"entry"},s("span",{class:`tile ${f}`,"aria-hidden":"true"},a),
l),i=c.comparison?C(c.comparison.flips).map(a=>b[a]):[];w(t,o,r(`R${c.contested.sign}`,c.contested.name),
r(`R${c.failed.sign}`,c.failed.name,"sample-fail"),i.map(a=>r(a.sign,a.name))),t.addEventListener("c\
lick",a=>{let l=a.target instanceof Element?a.target.closest("button"):null;if(!l)return;l.setAttribute(
"aria-pressed",String(l.getAttribute("aria-pressed")!=="true"));let f=Ze().filter(h=>h.getAttribute(
"aria-pressed")==="true");e({decision:f.map(h=>h.dataset.decision??"")})})}function Qe(e){for(let[n,
t]of Ge())t.value!==e[n]&&(t.value=e[n]);for(let n of Je())n.checked=e.regime.includes(n.value);for(let n of Ze()){
let t=e.decision.includes(n.dataset.decision??"");n.setAttribute("aria-pressed",String(t))}}function Xe(e){
let n=c.regimes.map(r=>(!e.kind||r.kind===e.kind)&&(e.regime.length===0||e.regime.includes(r.name))),
t=e.text.toLowerCase().split(/\s+/).filter(Boolean);return{rows:c.rows.map(r=>(!e.feature||r.feature===
e.feature)&&(!e.tag||r.tags.includes(e.tag))&&t.every(i=>r.words.includes(i))&&ut(r,n,e)),columns:n}}
function ut(e,n,{decision:t,verdict:o,direction:r}){let i=l=>e.cells.some((f,h)=>n[h]&&l(f)),a=o==="\
fail"&&e.failures.length>0;return(t.length===0||i(l=>t.includes(l.decision.sign.slug)))&&(!o||a||i(l=>l.
verdict===o))&&(!r||i(({flip:l})=>l!==null&&(r==="any"||l.direction===r)))}function Ye(e,n){let t=e.
filter(Boolean).length,o=n.filter(Boolean).length,r=$(n.length,"regime"),i=$(e.length,"scenario"),a=t===
e.length?`all ${i}`:`${t} of ${i}`,l=o===n.length?`all ${r}`:`${o} of ${r}`;return`Showing ${a}, ${l}\
.`}var en=10,d={table:s("table",{class:"grid",role:"grid","aria-label":"Scenarios by regimes"}),columns:[],
heads:[],lines:[],titles:[],cells:[],bodies:[],shown:{rows:[],columns:[]},isFitted:!1,current:null};
function tn(e){let n=new Map;d.columns=c.regimes.map((r,i)=>s("col",{class:se(i)?"kind":null})),d.table.
append(s("colgroup",{},s("col",{}),d.columns),pt());for(let[r,i]of ft()){let a=s("tbody",{role:"rowg\
roup"},mt(r,i[0].file));for(let l of i){let f=ht(l,n);d.lines[l.index]=f,a.append(f)}d.bodies.push({
body:a,indices:i.map(l=>l.index)}),d.table.append(a)}document.adoptedStyleSheets=[dt()];let t=m("she\
et",HTMLElement);t.style.setProperty("--columns",String(c.regimes.length));let o=c.regimes.filter((r,i)=>se(
i)).length;t.style.setProperty("--kinds",String(o)),t.replaceChildren(d.table),vt(e)}function se(e){
return e>0&&c.regimes[e].kind!==c.regimes[e-1].kind}function sn(){if(d.isFitted)return;let e=Math.max(
...d.heads.map(t=>N(t).offsetWidth));d.isFitted=!0;let n=m("sheet",HTMLElement);n.style.setProperty(
"--head",`${Math.ceil(e*.79+34)}px`),n.style.setProperty("--overhang",`${Math.ceil(e*.62+8)}px`)}function dt(){
let e=new CSSStyleSheet,n=c.legend.map(({slug:t})=>`.dim-${t} td.${t} { background: none; box-shadow\
: none; color: var(--quiet) }`);return e.replaceSync(n.join(`
`)),e}function ft(){let e=[],n="";for(let t of c.rows){let o=`${t.file}
${t.feature}`;o!==n&&e.push([t.feature,[]]),e[e.length-1][1].push(t),n=o}return e}function pt(){d.heads=
c.regimes.map(n=>{let t=s("a",{href:v("regimes",n.name),tabindex:"-1"},n.shown),o=se(n.index)?"kind":
null;return s("th",{scope:"col",role:"columnheader",class:o},s("span",{},t))});let e=s("th",{class:"\
corner",scope:"col",role:"columnheader"},"Scenario");return s("thead",{role:"rowgroup"},s("tr",{role:"\
row"},e,d.heads))}function mt(e,n){return s("tr",{class:"feature",role:"row"},s("th",{class:"feature",
scope:"rowgroup",role:"rowheader",colspan:c.regimes.length+1},s("span",{},e||n,e?s("span",{class:"pl\
ace"},n):null)))}function ht(e,n){let t=s("tr",{role:"row","data-row":e.index}),o=s("th",{scope:"row",
role:"rowheader",tabindex:"-1"},e.title);e.failures.length&&(o.className="broken",o.append(` ${c.failed.
sign} a step failed`)),t.append(o),d.titles[e.index]=o;let r=e.cells.map((i,a)=>gt(i,a,n));return d.
cells[e.index]=r,t.append(...r),t}function gt(e,n,t){let o=se(n),r=wt(e),i=`${e.decision.sign.slug} ${e.
decision.isContested} ${e.verdict} ${o} ${e.flip?.direction}`,a=t.get(i);if(!a){let l=[e.decision.sign.
slug,e.verdict==="fail"?"fail":"",e.flip?"flip":"",o?"kind":""];a=s("td",{class:l.filter(Boolean).join(
" "),role:"gridcell",tabindex:"-1","data-sign":e.decision.sign.sign+r,"aria-label":bt(e)}),t.set(i,a)}
return a.cloneNode(!0)}function wt(e){return e.verdict==="fail"?c.failed.sign:e.flip?b[e.flip.direction].
sign:e.decision.isContested?c.contested.sign:""}function bt(e){return[e.decision.sign.name,e.decision.
isContested?c.contested.name:"",e.verdict==="fail"?y.fail:"",e.flip?`flip: ${b[e.flip.direction].name}`:
""].filter(Boolean).join(", ")}function on(e){let n=d.shown.columns;d.shown=Xe(e);let{rows:t,columns:o}=d.
shown;o.forEach((f,h)=>{f!==(n[h]??!0)&&$t(h,f)}),d.lines.forEach((f,h)=>{f.hidden===t[h]&&(f.hidden=
!t[h])});for(let{body:f,indices:h}of d.bodies)f.hidden=!h.some(J=>t[J]);let r=new Set(e.decision),i=c.
legend.filter(({slug:f})=>r.size>0&&!r.has(f));d.table.className=["grid",...i.map(({slug:f})=>`dim-${f}`)].
join(" ");let a=Ye(t,o),l=m("count",HTMLElement);l.textContent!==a&&(l.textContent=a),(!d.current||!yt(
d.current))&&H(kt())}function $t(e,n){d.columns[e].hidden=!n,d.heads[e].hidden=!n;for(let t of d.cells)
t[e].hidden=!n}function vt(e){d.table.addEventListener("keydown",n=>xt(n,e)),d.table.addEventListener(
"click",n=>{let t=z(n,"td, th[scope=row]"),o=t&&_(t);o&&(H(t),t.focus({preventScroll:!0}),e(o,F(t)))}),
d.table.addEventListener("focusin",n=>{let t=z(n,"td, th[scope]");t&&H(t),A(z(n,"td"))}),d.table.addEventListener(
"focusout",()=>A(null)),d.table.addEventListener("pointerover",n=>A(z(n,"td"))),d.table.addEventListener(
"pointerleave",()=>A(null)),m("sheet",HTMLElement).addEventListener("scroll",()=>A(null))}function z({
target:e},n){let t=e instanceof Element?e.closest(n):null;return t instanceof HTMLTableCellElement?t:
null}function _(e){let n=e.parentElement?.dataset.row;return n===void 0?null:c.rows[Number(n)]}function F(e){
return e.cellIndex-1}function P(e,n){return n<0?d.titles[e.index]:d.cells[e.index][n]}function yt(e){
let n=_(e),t=F(e);return(!n||d.shown.rows[n.index])&&(t<0||d.shown.columns[t])}function kt(){let e=c.
rows.find(t=>d.shown.rows[t.index]),n=d.shown.columns.indexOf(!0);return e?P(e,n):null}function H(e){
d.current&&(N(d.current).tabIndex=-1),d.current=e,e&&(N(e).tabIndex=0)}function N(e){return e.querySelector(
"a")??e}function xt(e,n){let t=z(e,"td, th[scope]");if(!t||e.altKey||e.metaKey)return;let o=_(t),r=F(
t);if((e.key==="Enter"||e.key===" ")&&o){e.preventDefault(),n(o,r);return}let i=ye(e,o?o.index:-1,r);
i&&(e.preventDefault(),H(i),N(i).focus())}function ye({key:e,ctrlKey:n},t,o){let r=[-1,...nn(d.shown.
rows)],i=[-1,...nn(d.shown.columns)],a=r.indexOf(t),l=i.indexOf(o);if(e==="ArrowDown")a+=1;else if(e===
"ArrowUp")a-=1;else if(e==="ArrowRight")l+=1;else if(e==="ArrowLeft")l-=1;else if(e==="PageDown")a=Math.
min(a+en,r.length-1);else if(e==="PageUp")a=Math.max(a-en,1);else if(e==="Home")[a,l]=[n?1:a,0];else if(e===
"End")[a,l]=[n?r.length-1:a,i.length-1];else return null;return!(a in r)||!(l in i)||r[a]<0&&i[l]<0?
null:r[a]<0?d.heads[i[l]]:P(c.rows[r[a]],i[l])}function nn(e){return e.flatMap((n,t)=>n?[t]:[])}function A(e){
let n=m("tip",HTMLElement);d.heads.forEach(ie=>ie.classList.remove("lit"));let t=e&&_(e);if(n.hidden=
!t,!t)return;let o=F(e),{decision:r,verdict:i,flip:a}=t.cells[o],l=c.regimes[o];d.heads[o].classList.
add("lit"),w(n,s("b",{},`${l.shown} (${L(l.kind)})`),r.said,r.isContested?` ${c.contested.sign} cont\
ested`:"",i==="fail"?` ${c.failed.sign} ${y.fail}`:"",a?` ${b[a.direction].sign} ${b[a.direction].name}`:
"");let f=e.getBoundingClientRect(),h=document.documentElement.clientWidth,re=f.bottom+n.offsetHeight+
8>document.documentElement.clientHeight?f.top-n.offsetHeight-6:f.bottom+6;n.style.top=`${re}px`,n.style.
left=`${Math.max(8,Math.min(f.left,h-n.offsetWidth-8))}px`}var Et=/(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?/g,St=36e5;function an(e){return s("ol",{class:"events"},e.
events.map(n=>s("li",{},n.text)))}function ln(e,n){let t=e.events.map(i=>G(i.when)).filter(i=>i!==null),
o=n.flatMap(i=>[G(i.since),G(i.by)]),r=Ot([...t,...o.filter(i=>i!==null)]);return s("ul",{class:"dut\
ies"},n.map(i=>s("li",{},E(i.status),s("div",{},s("p",{},s("strong",{},i.status.name),`: ${i.said}`),
s("p",{class:"quiet"},Lt(i)),i.why?s("p",{class:"quiet"},i.why):null,i.since||i.by?Ct(i,t,r):null))))}
function Lt(e){let n=e.since?`from ${e.since}`:"",t=e.by?`due by ${e.by}`:"no time by which it is du\
e";return[n,t].filter(Boolean).join(", ")}function Ct(e,n,t){let[o,r]=[G(e.since),G(e.by)],i=s("div",
{class:"lane","aria-hidden":"true"}),a=o===null?0:t(o),l=s("span",{class:"band owed"});l.style.left=
`${a}%`,l.style.width=`${Math.max((r===null?100:t(r))-a,0)}%`,i.append(l);for(let f of n)i.append(rn(
"event",t(f)));return r!==null&&i.append(rn("due",t(r))),i}function rn(e,n){let t=s("span",{class:e});
return t.style.left=`${n}%`,t}function G(e){let n=[...e.matchAll(Et)].at(-1);return n?Date.parse(`${n[1]}\
T${n[2]??"23:59"}:00Z`):null}function Ot(e){let n=[...new Set(e)].sort((r,i)=>r-i),t=new Map([[n[0],
0]]),o=0;for(let[r,i]of n.entries())r&&(o+=1+Math.log10(1+(i-n[r-1])/St)),t.set(i,o);return r=>2+94*
(t.get(r)??0)/(o||1)}var j=matchMedia("(max-width: 50rem), (max-height: 33.99rem)");function cn(e,{onClose:n,onMove:t}){let o=m(
"panel",HTMLElement);for(let i of d.table.querySelectorAll("[aria-selected]"))i.removeAttribute("ari\
a-selected");if(o.hidden=e===null,m("content",HTMLElement).inert=e!==null&&j.matches,!e)return;e.isKnown&&
P(e.row,e.column).setAttribute("aria-selected","true");let r=e.isKnown?e.column<0?At(e.row):Rt(e.row,
e.column):Mt(e);w(o,Tt(e,n,t),r),o.scrollTop=0}function ke(){m("panel-title",HTMLElement).focus({preventScroll:!0})}
function Tt(e,n,t){let o=(i,a,l,f)=>s("button",{type:"button","aria-label":i,title:i,onclick:()=>t(l,
f)},a),r=e.isKnown?[o("Scenario above","↑",-1,0),o("Scenario below","↓",1,0),o("Regime before","\
←",0,-1),o("Regime after","→",0,1)]:[];return s("div",{class:"panel-bar"},s("div",{},r),s("butto\
n",{type:"button",onclick:n},"Close"))}function Mt(e){return[xe("Not on this page"),s("p",{},"The ad\
dress names a scenario or a regime that this page does not have: "),s("p",{},s("code",{},e.written))]}
function xe(e){return s("h2",{id:"panel-title",tabindex:"-1"},e)}function Rt(e,n){let t=c.regimes[n],
o=e.cells[n];return[s("div",{},un(e),xe(e.title),s("p",{},"under ",s("a",{href:v("regimes",t.name)},
t.title||t.name))),dn(o.decision),o.flip?p("Changed",qt(o.flip)):null,Bt(e,o),o.decision.reasons.length?
p("Why",o.decision.reasons.map(r=>ge(r,t))):null,o.duties.length?p("Duties, when all that is told ha\
s happened",ln(e,o.duties)):o.decision.duties.length?p("Obligations",k(o.decision.duties)):null,o.decision.
missing.length?p("It turns on",k(o.decision.missing)):null,o.matters?It(o.matters):null,...mn(e),hn(
e,n)].filter(Boolean)}function At(e){return[s("div",{},un(e),xe(e.title)),pn(e),...mn(e),hn(e,-1)].filter(
Boolean)}function un(e){return s("p",{class:"overline"},`${e.feature}, ${e.place}`)}function dn(e){return s(
"div",{class:"answer"},E(e.sign),s("p",{},e.said),e.note?s("p",{class:"note"},e.note):null)}function qt(e){
let{sign:n,name:t}=b[e.direction];return[s("p",{},s("span",{class:"mark"},`${n} ${t}. `),"Before:"),
dn(e.before),e.before.reasons.map(o=>ge(o)),e.by?ve(e):null].filter(Boolean)}function Bt(e,n){let t={
pass:"The scenario checks this cell, and it is as expected.",fail:"The scenario checks this cell, an\
d it is not as expected.",unchecked:"No line of the scenario checks this cell.",error:"The engine fa\
iled, so nothing could be checked."}[n.verdict],o=n.verdict==="fail"?`${c.failed.sign} `:"";return p(
"Test",s("p",{class:n.verdict==="fail"?"mark fail":""},o+t),n.findings.map(r=>fn(e,r)),pn(e))}function fn(e,n){
return s("div",{class:"findings"},s("dl",{},s("dt",{},"expected"),s("dd",{},n.expected),s("dt",{},"a\
ctual"),s("dd",{},n.actual),s("dt",{},"by"),s("dd",{},`${n.text} (${e.file}:${n.line})`)))}function pn(e){
return e.failures.length?s("div",{},s("p",{class:"mark fail"},`${c.failed.sign} A step of the scenar\
io failed.`),e.failures.map(n=>fn(e,n))):null}function It(e){return e.length?p("Assumed, and the ans\
wer rests on it",k(e)):p("Assumed",s("p",{},"The answer rests on nothing that was assumed."))}function Dt(e){
return p("The scenario as written",s("p",{class:"place"},e.place),s("pre",{class:"steps",tabindex:"0",
"aria-label":"The steps of the scenario"},e.steps.join(`
`)))}function mn(e){let n=c.cases.get(e.case),t=Oe(e);return[e.events.length?p("What happened",an(e)):
null,e.steps.length?Dt(e):null,e.stated.length?p("Stated facts",k(e.stated)):null,e.unknown.length?p(
"Unknown facts",k(e.unknown)):null,t.length?s("details",{},s("summary",{},`All that is assumed, as i\
n an ordinary request: ${$(t.length,"fact")}`),k(t)):null,e.unasked.length?s("details",{},s("summary",
{},`Unknown, as in an ordinary request: ${$(e.unasked.length,"fact")}`),k(e.unasked)):null,e.case?s(
"p",{},"From the reported case ",n?s("a",{href:v("cases",e.case)},n.title):s("code",{},e.case)):null,
e.tags.length?s("p",{},e.tags.map(o=>s("span",{class:"tag"},o))):null]}function hn(e,n){return p("Ev\
ery regime on this scenario",s("ul",{class:"across"},c.regimes.map((t,o)=>{let{sign:r}=e.cells[o].decision;
return s("li",{},E(r),s("a",{href:x(e,o),"aria-current":o===n?"true":null},t.shown),s("span",{class:"\
quiet"},r.name))})))}var g=pe(location.hash),Ee=!1;function Ht(){w(m("summary",HTMLElement),Ft()),Nt(),ze(e=>$n({filters:{
...g.filters,...e}})),tn((e,n)=>jt(e,n)),Wt(),_t(),addEventListener("hashchange",wn),addEventListener(
"keydown",e=>{e.key==="Escape"&&g.cell&&g.view==="matrix"&&vn()}),j.addEventListener("change",()=>{m(
"content",HTMLElement).inert=g.cell!==null&&j.matches}),wn()}function Nt(){let e={changes:c.comparison!==
null,cases:c.cases.size>0,claims:m("claims",HTMLElement).childElementCount>0,contested:c.regimes.some(
({rules:n})=>n.some(Q))};for(let n of B(e))if(!e[n])for(let t of document.querySelectorAll(`[data-vi\
ew="${n}"]`))t.remove();c.comparison||m("direction",HTMLElement).parentElement?.remove()}function _t(){
let e=m("filters",HTMLDetailsElement),n=!1,t=()=>{e.open=!j.matches||n};e.querySelector("summary")?.
addEventListener("click",()=>{n=!e.open}),j.addEventListener("change",t),t()}function Ft(){if(!c.rows.
length)return null;let e={pass:0,fail:0,error:0,unchecked:0};for(let r of c.rows)for(let i of r.cells)
e[i.verdict]+=1;let n=c.rows.filter(r=>r.failures.length).length,t=c.rows.length*c.regimes.length,o=B(
e).map(r=>{let i=`${e[r].toLocaleString("en")} ${y[r]}`;return(r==="fail"||r==="error")&&e[r]?gn(r,i):
r!=="unchecked"||!e.unchecked?i:`${i} (no scenario says what they ought to be)`});return n&&o.push(gn(
"fail",`${$(n,"scenario")} with a failed step`)),[`${$(t,"cell")}: `,o.map((r,i)=>[i?", ":"",r])]}function gn(e,n){
let t={...O(),verdict:e},o=T({view:"matrix",name:"",cell:null,filters:t});return s("a",{class:"mark \
fail",href:o},n)}function wn(){if(location.hash==="#content")return;let e=Ee?g:null;if(oe(pe(location.
hash)),g.view!=="matrix"){let n=!e||e.view!==g.view||e.name!==g.name;n&&scrollTo(0,0),e&&n&&Pt(g.view)?.
focus({preventScroll:!0});return}g.cell&&(bn(g.cell),ke())}function Pt(e){return m(e,HTMLElement).querySelector(
"h2")}function bn(e){if(!e.isKnown)return;let n=P(e.row,e.column);H(n);let t=()=>n.scrollIntoView({block:"\
center",inline:"nearest"});t(),requestAnimationFrame(()=>requestAnimationFrame(t))}function $n(e){oe(
{...g,...e}),history.replaceState(null,"",T(g))}function jt(e,n){yn({row:e,column:n,isKnown:!0}),ke()}
function vn(){yn(null),d.current&&N(d.current).focus()}function yn(e){oe({...g,cell:e}),history.pushState(
null,"",T(g))}function Kt(e,n){if(!g.cell?.isKnown)return;let{row:t,column:o}=g.cell,r=e?e>0?"ArrowD\
own":"ArrowUp":n>0?"ArrowRight":"ArrowLeft",i=ye({key:r,ctrlKey:!1},t.index,o),a=i&&_(i);if(!a)return;
let l={row:a,column:F(i),isKnown:!0};oe({...g,cell:l}),history.replaceState(null,"",T(g)),bn(l)}function oe(e){
let n=Ee?g:null;g=e,Ee=!0,document.body.classList.toggle("on-matrix",e.view==="matrix");for(let r of fe)
m(r,HTMLElement).hidden=r!==e.view;for(let r of m("views",HTMLElement).querySelectorAll("a"))r.dataset.
view===e.view?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current");A(null);let t=m(
e.view,HTMLElement),o=r=>$n({filters:{...g.filters,...r}});e.view==="regimes"&&Be(t,e.name),e.view===
"cases"&&_e(t,e.name),e.view==="contested"&&Ne(t),e.view==="changes"&&c.comparison&&je(t,c.comparison,
e.filters,o),(!n||JSON.stringify(n.filters)!==JSON.stringify(e.filters))&&(Qe(e.filters),on(e.filters)),
e.view==="matrix"&&sn(),cn(e.view==="matrix"?e.cell:null,{onClose:vn,onMove:Kt})}function Wt(){let e=m(
"theme",HTMLSelectElement),n=()=>{e.value?document.documentElement.dataset.theme=e.value:delete document.
documentElement.dataset.theme};try{e.value=localStorage.getItem("exigent-theme")??""}catch{e.value=""}
n(),e.addEventListener("input",()=>{n();try{localStorage.setItem("exigent-theme",e.value)}catch{}})}
Ht();
