function U(e){let t=e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);return t?t.join(
"-"):"-"}function Ae(e){let t=new Set;for(let{feature:n,file:o,title:r,place:i}of e){let a=`${U(n||o)}\
/${U(r||i)}`,l=a;for(let f=2;t.has(l);f+=1)l=`${a}-${f}`;t.add(l)}return[...t]}var Tt=JSON.parse(document.getElementById("data")?.textContent??""),c=Mt(Tt);function Mt({matrix:e,comparison:t}){
let n=e.mattering??[],o=u=>u===void 0||u<0?"":e.strings[u],r=u=>({name:e.facts[u][0],phrase:e.facts[u][1]}),
i=u=>({line:u.line,text:o(u.text),expected:o(u.expected),actual:o(u.actual)}),a=u=>({said:o(u.said),
status:e.statuses[u.status],since:u.since??"",due:u.due??"",why:o(u.why)}),l=(e.duties??[]).map(a),f=(e.
standings??[]).map(u=>u.map(O=>l[O])),w=e.decisions.map(u=>At(u,e,o)),Le=e.ordinary.map(r),ae=new Map(
e.cases.map(u=>[u.name,u])),le={p:"pass",f:"fail",u:"unchecked",e:"error"},K=e.rows.map((u,O)=>{let[
Ce,ce]=e.features[u.feature],Te=(u.stated??[]).map(r),Me=(u.unknown??[]).map(r),Lt=u.findings??{},Ot=[
Ce,`${ce}:${u.line}`,u.title,u.case??"",...u.tags??[]],Ct=[...Te,...Me].map(W=>W.phrase);return{index:O,
key:"",words:[...Ot,...Ct].join(`
`).toLowerCase(),feature:Ce,file:ce,line:u.line,place:`${ce}:${u.line}`,title:u.title,tags:u.tags??[],
case:u.case??"",stated:Te,unknown:Me,unasked:(u.unasked??[]).map(r),assumed:(u.assumed??[]).map(r),failures:(u.
failures??[]).map(i),steps:(u.steps??[]).map(o),events:(u.events??[]).map(([W,B])=>({when:W,text:o(B)})),
cells:u.cells.map((W,B)=>({decision:w[W],matters:u.matters?n[u.matters[B]].map(r):null,verdict:le[u.
verdicts[B]],findings:(Lt[B]??[]).map(i),flip:null,duties:u.duties?f[u.duties[B]]:[]}))}});Ae(K).forEach(
(u,O)=>{K[O].key=u});let Oe=e.regimes.map((u,O)=>({...u,index:O,shown:u.label||u.name}));return{legend:e.
legend,contested:e.contested,failed:e.failed,ordinary:Le,cases:ae,rows:K,rowsByKey:new Map(K.map(u=>[
u.key,u])),regimes:Oe,regimesByName:new Map(Oe.map(u=>[u.name,u])),isAnswering:document.getElementById(
"what-if")?.childElementCount!==0,comparison:t?Rt(t,w,K):null}}function At(e,t,n){return{sign:t.legend[e.
sign],said:n(e.said),outcome:e.outcome,note:n(e.note),duties:(e.duties??[]).map(n),missing:(e.missing??
[]).map(n),reasons:(e.reasons??[]).map(o=>({rule:n(o.rule),because:n(o.because),source:t.sources[o.source??
-1]??null,isContested:o.isContested??!1,contested:n(o.contested),isUnverified:o.isUnverified??!1,unverified:n(
o.unverified),quote:n(o.quote)})),isContested:(e.reasons??[]).some(o=>o.isContested??!1)}}function Rt(e,t,n){
let o=e.flips.map((r,i)=>{let a=n[r.scenario.row??-1]??null,l=r.column??-1,f={index:i,scenario:r.scenario,
row:a,column:l,regime:r.regime,direction:r.direction,before:t[r.before],after:t[r.after],rules:r.rules??
[],how:r.how??"",isCarried:r.isCarried??!1,filled:r.filled??"",by:r.by??"",why:r.why??""};return a&&
a.cells[l]&&(a.cells[l].flip=f),f});return{...e,flips:o}}function Re(e){let t=[...e.stated,...e.unknown,
...e.unasked,...e.assumed],n=new Set(t.map(o=>o.name));return[...e.assumed,...c.ordinary.filter(o=>!n.
has(o.name))]}var $={wider:{sign:"▲",name:"wider"},opened:{sign:"△",name:"opened"},no_longer_kept_in:{
sign:"◇",name:"no longer kept in"},cannot_be_asked:{sign:"?",name:"cannot be asked"},means_else:{sign:"\
≢",name:"means else"},removed:{sign:"−",name:"removed"},restated:{sign:"≠",name:"restated"},redated:{
sign:"◷",name:"redated"},unproved:{sign:"∀",name:"unproved"},duty_looser:{sign:"▹",name:"duty \
looser"},duty_stricter:{sign:"◃",name:"duty stricter"},duty_changed:{sign:"◈",name:"duty changed"},
now_in_error:{sign:"E",name:"now in error"},no_longer_in_error:{sign:"○",name:"no longer in error"},
narrower:{sign:"▼",name:"narrower"},changed:{sign:"◆",name:"changed"},other_reason:{sign:"≈",name:"\
other reason"}},y={pass:"as expected",fail:"not as expected",unchecked:"unchecked",error:"in error"},
ue=[...new Set(c.regimes.map(e=>e.kind))];function C(e){return I($).filter(t=>e.some(n=>n.direction===
t))}function V(e){return[...new Set(e)]}function I(e){return Object.keys(e)}function de(e,t,n){let o=e.
get(t);o?o.push(n):e.set(t,[n])}function Q(e){return e.contested!==""||e.unverified!==""}var fe=["changes","matrix","regimes","cases","claims","contested","what-if"],Be=["decision","regime"],
Y=["text","feature","tag","kind","verdict","direction"];function T(){return{text:"",feature:"",tag:"",
kind:"",verdict:"",direction:"",decision:[],regime:[]}}function pe(e){let[t,n=""]=qe(e.replace(/^#/,
""),"?"),o=t.startsWith("/")?null:Bt(t),[r,i=""]=qe(t.replace(/^\//,""),"/"),a=fe.find(w=>w===(o?"ma\
trix":r)),l=new URLSearchParams(n),f=T();if(a!=="what-if"){for(let w of Y)f[w]=l.get(w)??"";for(let w of Be)
f[w]=l.getAll(w)}return{view:a??qt(),name:o?"":Ie(i),cell:o,filters:f}}function qt(){if(c.comparison)
return"changes";let e=document.getElementById("claims");return!c.rows.length&&e?.childElementCount?"\
claims":"matrix"}function Bt(e){let[t,n,o=""]=e.split("/").map(Ie);if(!n)return null;let r=c.rowsByKey.
get(`${t}/${n}`)??c.rowsByKey.get(`${U(t)}/${U(n)}`),i=o?c.regimesByName.get(o)?.index:-1;return r===
void 0||i===void 0?{isKnown:!1,written:e}:{isKnown:!0,row:r,column:i}}function M({view:e,name:t,cell:n,
filters:o}){let r=[];if(e==="matrix"||e==="changes"){for(let l of Y)o[l]&&r.push(`${l}=${X(o[l])}`);
for(let l of Be)for(let f of o[l])r.push(`${l}=${X(f)}`)}let i=t?`/${e}/${X(t)}`:`/${e}`;return`#${e===
"matrix"&&n?It(n):i}${r.length?`?${r.join("&")}`:""}`}function It(e){if(!e.isKnown)return e.written;
let t=e.column<0?"":`/${c.regimes[e.column].name}`;return X(e.row.key+t)}function E(e,t){return M({view:"\
matrix",name:"",cell:{isKnown:!0,row:e,column:t},filters:T()})}function b(e,t){return M({view:e,name:t,
cell:null,filters:T()})}function ee(e,t,n=""){let o=new URLSearchParams([[".from",`${e}/${t}`]]);if(n)
for(let r of[".under",".open"])o.append(r,n);return`#/what-if?${o}`}function X(e){return encodeURIComponent(
e).replace(/%(2F|3A|40|2C)/g,decodeURIComponent)}function Ie(e){try{return decodeURIComponent(e)}catch{
return e}}function qe(e,t){let n=e.indexOf(t);return n<0?[e]:[e.slice(0,n),e.slice(n+t.length)]}function s(e,t,...n){let o=document.createElement(e);for(let[r,i]of Object.entries(t))i==null||i===!1||
(typeof i=="function"?o.addEventListener(r.slice(2),i):o.setAttribute(r,i===!0?"":String(i)));return o.
append(...me(n)),o}function g(e,...t){e.replaceChildren(...me(t))}function me(e){return e.flatMap(t=>t===
null||t===""?[]:Array.isArray(t)?me(t):[typeof t=="number"?String(t):t])}function he(e,t){e.textContent!==
t&&(e.textContent=t)}function m(e,t){let n=document.getElementById(e);if(n instanceof t)return n;throw new Error(
`the page has no ${t.name} with the id ${e}`)}function S(e){return e.replaceAll("_"," ")}function v(e,t){
return`${e.toLocaleString("en")} ${t}${e===1?"":"s"}`}function Dt(e,t){let n;try{n=new URL(e)}catch{
return document.createTextNode(t)}return n.protocol!=="https:"&&n.protocol!=="http:"?document.createTextNode(
`${t} (${e})`):s("a",{href:n.href,rel:"noreferrer"},t)}function k(e){return s("span",{class:`tile ${e.
slug}`,"aria-hidden":"true"},e.sign)}var Ht={secondary:"read in a copy only",unverified:"not verifie\
d"};function L(e){let t=e.address?Dt(e.address,e.title||e.address):document.createTextNode(e.title||
e.id),o=[e.outlet,e.date,Ht[e.status],e.unread?`read in part (not read: ${e.unread.replace(/\.$/u,"")}\
)`:"",e.last_read?`last read ${e.last_read}`:"",e.note].filter(Boolean).join(", ");return s("span",{
class:"source"},t,o?`, ${o}`:"")}function ge(e){let t=e.split(/(?<=\n)/).map(n=>n.trimStart().startsWith(
"|")?s("span",{class:"row"},n):n);return s("pre",{tabindex:"0"},t)}function p(e,...t){return s("sect\
ion",{},s("h3",{},e),t)}function z(e){return e?s("p",{class:"quotation"},"Its words: ",s("q",{},e)):
null}function De(e,t){return[e.isContested||e.contested?s("p",{class:"dispute"},s("span",{class:"mar\
k contested"},`${t.sign} Contested. `),e.contested):null,e.isUnverified||e.unverified?s("p",{class:"\
dispute unverified"},s("span",{class:"mark unverified"},"Not verified. "),e.unverified):null].filter(
Boolean)}function te(e){let t=s("div",{class:"bar","aria-hidden":"true"}),n=e.reduce((o,[,r])=>o+r,0);
for(let[o,r]of e){let i=r/n,a=i>.15?`${o.sign} ${r}`:i>.06?o.sign:"",l=s("span",{class:o.slug},a);l.
style.flexGrow=String(r),l.style.flexBasis="0",t.append(l)}return t}function we(e){return s("ul",{class:"\
tally"},e.map(([t,n])=>s("li",{},k(t),`${t.name}: ${n}`)))}function ne(e){return s("span",{class:"said"},k(e.sign),s("span",{},e.said))}function x(e){return s(
"ul",{class:"facts"},e.map(t=>s("li",{},typeof t=="string"?t:t.phrase)))}function A(e){return De(e,c.
contested)}function $e(e,t){let n=t?.rules.find(r=>r.id===e.rule),o=n?.file?`, ${n.file}:${n.line}`:
"";return s("div",{class:"reason"},s("p",{class:"prose"},e.because),s("p",{class:"place"},"rule ",s(
"code",{},e.rule),o),n?s("p",{class:"quiet"},n.when?`If ${n.when}.`:"In every other case."):null,e.source?
s("p",{},"Source: ",L(e.source)):null,z(e.quote),A(e))}function R(e,t,n,o=""){return s("div",{class:"\
scrolled"},s("table",{class:`listing stacking ${o}`},s("caption",{class:"unseen"},e),s("thead",{},s(
"tr",{},t.map(r=>s("th",{scope:"col"},r)))),s("tbody",{},n)))}function D(e){let t=new Map(c.legend.map(
n=>[n,0]));for(let n of e){let o=n.decision.sign;t.set(o,(t.get(o)??0)+1)}return[...t].filter(([,n])=>n)}function He(e,t){let n=c.regimesByName.get(t);t?n?g(e,Ft(n)):g(e,ve("regime",t,"regimes")):g(e,Nt())}
function ve(e,t,n){return[se(n),s("h2",{tabindex:"-1"},`No such ${e}`),s("p",{},`This page has no ${e}\
 `,s("code",{},t),".")]}function se(e){return s("p",{class:"back"},s("a",{href:b(e,"")},`← all ${e}`))}
function Ne(e){return c.rows.map(t=>t.cells[e.index])}function Nt(){let e=c.regimes.map(t=>{let n=Ne(
t);return s("tr",{},s("th",{scope:"row"},s("a",{href:b("regimes",t.name)},t.shown)),s("td",{class:"t\
itle"},t.title),s("td",{class:"quiet"},S(t.kind)),s("td",{},te(D(n)),_t(n)),s("td",{class:"number","\
data-label":y.fail},n.filter(o=>o.verdict==="fail").length))});return[s("h2",{tabindex:"-1"},"Regime\
s"),R("Regimes and what they decide",["Name","Title","Kind","Decisions","Not as expected"],e)]}function _t(e){
let t=D(e).map(([n,o])=>`${n.name}: ${o}`);return s("span",{class:"unseen"},t.join(", "))}function Ft(e){
let t=D(Ne(e)),n=[["kind",S(e.kind)],["jurisdiction",e.jurisdiction],["in force",Kt(e.in_force)],["r\
ules",Pt(e)],["last read",jt(e)],["engine",e.engine],["layers",e.layers.length>1?e.layers.join(", "):
""]].filter(([,o])=>o);return[se("regimes"),s("h2",{tabindex:"-1"},e.title||e.name),s("div",{class:"\
abreast"},e.about?s("p",{class:"prose"},e.about):null,s("dl",{},s("dt",{},"name"),s("dd",{},s("code",
{},e.name)),n.map(([o,r])=>[s("dt",{},o),s("dd",{},r)]))),p("What it decides here",te(t),we(t)),p("R\
ules, in order",Wt(e)),Vt(e),e.sources.length?p("Sources",s("ul",{},e.sources.map(o=>s("li",{},L(o))))):
null].filter(Boolean)}function Pt(e){let t=e.rules.filter(l=>!l.id.includes("/")),n=t.length?t:e.rules;
if(!n.length)return"";let o=l=>n.filter(l).length,r=o(l=>!l.contested&&!l.unverified),i=o(l=>!!l.contested),
a=o(l=>!!l.unverified);return`${n.length}: ${r} settled as far as was read, ${i} contested, ${a} not\
 verified`}function jt(e){let t=e.sources.filter(o=>!o.id.includes("/")),n=(t.length?t:e.sources).map(
o=>o.last_read);return[...new Set(n)].filter(Boolean).join(", ")}function Kt({from:e,until:t}){return e&&
t?`from ${e} to ${t}`:e?`from ${e}`:t?`until ${t}`:""}function _e(e){let t=new Map;for(let n of c.rows){
let{reasons:o}=n.cells[e.index].decision;for(let r of new Set(o.map(i=>i.rule)))de(t,r,n)}return t}function Wt(e){
if(!e.rules.length)return s("p",{class:"quiet"},"Its engine does not show its rules.");let t=_e(e),n=new Map;
for(let o of e.rules){let r=o.id.includes("/")?o.id.slice(0,o.id.lastIndexOf("/")):"";de(n,r,o)}return[
...n].map(([o,r])=>{let i=Ut(e,r,t);if(o==="")return i;let a=r.filter(w=>t.has(w.id)).length,l=`of ${o}\
: ${v(r.length,"rule")}, ${a} of which decide scenarios`,f=!n.has("");return s("details",{class:"lay\
er",open:f},s("summary",{},l),i)})}function Ut(e,t,n){let o=new Map(e.sources.map(i=>[i.id,i])),r=t.
map(i=>{let a=o.get(i.source);return s("tr",{},s("th",{scope:"row"},s("code",{},i.id),s("div",{class:"\
place"},`${i.file}:${i.line}`)),s("td",{},s("p",{class:"quiet"},i.when?`If ${i.when}`:"In every othe\
r case"),s("p",{},i.then)),s("td",{},s("p",{},i.because),a?s("p",{},L(a)):null,z(i.quote),A(i)),s("t\
d",{},Fe(e,n.get(i.id)??[])))});return R("Rules",["Rule","If, then","Because","Decides"],r,"rules")}
function Fe(e,t){if(!t.length)return s("span",{class:"quiet"},"no scenario");let n=s("details",{},s(
"summary",{},v(t.length,"scenario")));return n.addEventListener("toggle",()=>{let o=t.map(r=>s("li",
{},s("a",{href:E(r,e.index)},r.title)));n.append(s("ul",{},o))},{once:!0}),n}function Vt(e){let t=new Set(
e.rules.map(r=>r.id)),n=[..._e(e)].filter(([r])=>!t.has(r));if(!n.length)return null;let o=n.map(([r,
i])=>{let a=i[0].cells[e.index].decision.reasons.find(l=>l.rule===r);return s("tr",{},s("th",{scope:"\
row"},s("code",{},r)),s("td",{},a?[s("p",{},a.because),A(a)]:null),s("td",{},Fe(e,i)))});return p("O\
ther reasons that decide",R("Other reasons",["Reason","Because","Scenarios"],o))}function Pe(e){let t=c.
regimes.map(n=>({regime:n,rules:n.rules.filter(Q)}));g(e,s("h2",{tabindex:"-1"},"What is contested o\
r was not verified"),t.filter(({rules:n})=>n.length).map(({regime:n,rules:o})=>s("section",{},s("h3",
{},s("a",{href:b("regimes",n.name)},n.title||n.name)),o.map(r=>s("div",{class:"reason"},s("p",{class:"\
place"},"rule ",s("code",{},r.id)),A(r))))))}function je(e,t){let n=c.cases.get(t);t?n?g(e,Gt(n)):g(e,ve("case",t,"cases")):g(e,zt())}function Ke(e){
return c.rows.filter(t=>t.case===e.name)}function zt(){let e=[...c.cases.values()].map(t=>s("tr",{},
s("th",{scope:"row"},s("a",{href:b("cases",t.name)},t.title)),s("td",{},t.place),s("td",{},t.date),s(
"td",{},`Disclosed: ${t.disclosed}`),s("td",{class:"number","data-label":"Scenarios"},Ke(t).length)));
return[s("h2",{tabindex:"-1"},"Reported cases"),R("Reported cases",["Case","Place","Date","Reported",
"Scenarios"],e)]}function Gt(e){return[se("cases"),s("div",{},s("p",{class:"overline"},[e.place,e.date].
filter(Boolean).join(", ")),s("h2",{tabindex:"-1"},e.title)),c.isAnswering?s("p",{},s("a",{href:ee("\
case",e.name)},"Ask what would change the answers")):null,s("p",{class:"prose"},e.summary),e.caution?
s("p",{class:"prose dispute unverified"},s("b",{},"Caution. "),e.caution):null,p("What was reported",
s("dl",{},s("dt",{},"disclosed"),s("dd",{},e.disclosed),s("dt",{},"ground"),s("dd",{},e.ground),s("d\
t",{},"owner told"),s("dd",{},e.ownerTold)),e.note?s("p",{class:"prose"},e.note):null),p("Facts of t\
he request",x(e.facts)),...Ke(e).map(t=>Jt(e,t)),p("Sources",s("ul",{},e.sources.map(t=>s("li",{},L(
t)))))].filter(Boolean)}function Jt(e,t){let n=c.regimes.map((o,r)=>{let{decision:i}=t.cells[r];return s(
"tr",{},s("th",{scope:"row"},s("a",{href:E(t,r)},o.shown)),s("td",{},ne(i)),s("td",{},Zt(e.disclosed,
i.outcome)))});return p(t.title,s("p",{class:"place"},t.place),R(`Regimes on: ${t.title}`,["Regime",
"Decides","Against the report"],n))}function Zt(e,t){if(t==="not_governed")return"it says nothing of\
 such a request";if(t!=="allow"&&t!=="refuse")return"open";let n=t==="allow"?"it allows that":"it re\
fuses that";return e==="yes"?`disclosed, and ${n}`:e==="partly"?`disclosed in part, and ${n}`:e==="n\
o"?t==="allow"?"not disclosed, though it allows that":"not disclosed, as it says":"not reported"}function Ue(e,t,n,o){let{direction:r}=n,i=Ve(t).filter(a=>!r||r==="any"||a.direction===r);g(e,s("h2",
{tabindex:"-1"},t.isOfTwoRegimes?"Differences":"Changes"),Qt(t.noBase),s("p",{class:"prose",role:"st\
atus"},nn(t)),sn(t,n,o),dn(t.terms??[]),t.isOfTwoRegimes?Yt(i.filter(be)):Xt(i),en(t.shown??[]),tn(t.
unseen??[]),un("Scenarios added",t.added),We("Regimes added",t.regimesAdded),We("Regimes most likely\
 renamed",t.regimesRenamed),fn(t.renamed),pn(t.stale))}function Qt(e){return e?s("div",{class:"findi\
ngs",role:"alert"},s("p",{},s("strong",{},`${e.said}.`)),s("ul",{},e.why.map(t=>s("li",{},t))),e.consequence?
s("p",{},e.consequence):null):null}function Ve(e){return[...e.flips,...e.losses]}function Xt(e){return C(
e).map(t=>{let n=e.filter(r=>r.direction===t),{sign:o}=$[t];return p(`${o} ${$[t].name} (${n.length}\
)`,n.filter(be).map(ln),rn(n.filter(on)))})}function Yt(e){let t=C(e).flatMap(n=>e.filter(o=>o.direction===
n));return V(t.map(n=>n.how)).map(n=>{let o=t.filter(r=>r.how===n);return p(`${n} (${o.length})`,o.map(
cn))})}function en(e){return e.length?p(`What new scenarios stand for (${e.length})`,s("p",{},"Each \
of these alone shows a kind of change, and how much else changes so."),e.map(t=>s("article",{class:"\
flip"},s("p",{class:"overline"},`${t.scenario.feature}, ${t.scenario.where}`),s("h4",{},Je(t.scenario)),
ze(t.regime,t.before,t.after,t.share)))):null}function ze(e,t,n,o=""){let r=[["under",s("code",{},e)],
["before",t],["after",n],o?["stands for",o]:[]];return s("dl",{},r.map(([i,a])=>i?[s("dt",{},i),s("d\
d",{},a)]:null))}function tn(e){return e.length?p(`Beyond the scenarios (${e.length})`,s("p",{},"Wha\
t changes on requests that no scenario looks at: the plainest of each kind."),e.map(t=>s("article",{
class:"flip"},s("p",{class:"overline"},t.direction),s("h4",{},t.where),ze(t.regimes,t.before,t.after),
ge(t.scenario)))):null}function nn({headline:e,lossesSaid:t,unseenSaid:n,failed:o,inError:r}){return`${[
e,t,n,o?`${v(o,"check")} of the head ${o===1?"fails":"fail"}`:"",r?`${v(r,"cell")} of the head ${r===
1?"is":"are"} in error`:""].filter(Boolean).join("; ")}.`}function sn(e,t,n){let o=Ve(e),r=C(o);return r.
length<2?null:s("div",{class:"legend",role:"group","aria-label":"Directions: press one to show only \
these changes"},r.map(i=>s("button",{type:"button","aria-pressed":String(t.direction===i),onclick:()=>n(
{direction:t.direction===i?"":i})},s("span",{class:"tile","aria-hidden":"true"},$[i].sign),$[i].name,
s("span",{class:"number"},o.filter(a=>a.direction===i).length))))}function be(e){return"before"in e}
function on(e){return!be(e)}function rn(e){return e.length?s("ul",{},e.map(t=>s("li",{},an(t)))):null}
function an({scenario:e,regime:t,what:n,where:o,by:r,why:i}){return[`${n}: `,e?s("strong",{},oe(e)):
null,e&&t?" under ":null,t?s("code",{},t):null,o?s("span",{class:"place"},o):null,s("span",{class:"q\
uiet"},r||i?` Approved by ${r}: ${i}`:" Not approved.")]}function ln(e){let t=s("p",{},"under ",s("c\
ode",{},e.regime));return Ge(e,t,ke(e))}function cn(e){return Ge(e,null,null)}function Ge(e,t,n){let o=e.
row&&e.row.cells[e.column]?s("a",{href:E(e.row,e.column)},e.scenario.title):e.scenario.title,r=(i,a)=>s(
"div",{},s("span",{class:"unseen"},`${i}: `),ne(a),a.note?s("p",{class:"quiet"},a.note):null,a.reasons.
map(l=>s("div",{},s("p",{},l.because," ",s("code",{class:"quiet"},l.rule)),A(l))),a.duties.map(l=>s(
"p",{class:"quiet"},`– ${l}`)));return s("article",{class:"flip"},s("p",{class:"overline"},`${e.scenario.
feature}, ${e.scenario.where}`),s("h4",{},o),t,e.isCarried?s("p",{class:"quiet"},"Asked as the base \
asked it; the head no longer does."):null,e.filled?s("p",{class:"quiet"},`Asked ${e.filled}.`):null,
s("div",{class:"turn"},r("Before",e.before),s("span",{class:"arrow","aria-hidden":"true"},"→"),r("\
After",e.after)),e.rules.length?s("p",{class:"place"},"changed: ",e.rules.map((i,a)=>[a?", ":"",s("c\
ode",{},i)])):null,n)}function ke({by:e,why:t}){return!e&&!t?s("p",{class:"approval quiet"},"Nobody \
approved this change."):s("p",{class:"approval"},`Approved by ${e}: ${t}`)}function un(e,t){return t.
length?p(e,s("ul",{},t.map(n=>s("li",{},oe(n))))):null}function oe(e){return[Je(e),s("span",{class:"\
place"},` ${e.where}`)]}function Je(e){let t=c.rows[e.row??-1];return t?s("a",{href:E(t,-1)},e.title):
e.title}function dn(e){if(!e.length)return null;let t=e.map(n=>s("li",{},n));return p(`Duties on oth\
er terms (${e.length})`,s("ul",{},t))}function We(e,t){return t.length?p(e,s("p",{},t.join(", "))):null}
function fn(e){return e.length?p("Most likely renamed",s("ul",{},e.map(([t,n])=>s("li",{},oe(t)," → ",
oe(n))))):null}function pn(e){return e.length?p("Approved changes that no longer happen",s("ul",{},e.
map(t=>s("li",{},`${[t.scenario,t.regime].filter(Boolean).join(", under ")}: ${t.change} `,s("span",
{class:"quiet"},`(approved by ${t.by}: ${t.why})`))))):null}function Ze(e){if(G("feature","all",V(c.rows.map(t=>t.feature))),G("tag","any",V(c.rows.flatMap(t=>t.
tags)).sort()),G("kind","all",ue,S),G("verdict","any",I(y),t=>y[t]),c.comparison){let n=["any",...C(
c.comparison.flips)];G("direction","any",n,r=>r==="any"?"every flip":$[r].name);let[o]=m("direction",
HTMLSelectElement).options;o.textContent="flips or not"}mn(e),hn(e);for(let[t,n]of Qe())n.addEventListener(
"input",()=>e({[t]:n.value}));m("clear",HTMLElement).addEventListener("click",()=>e(T())),m("filteri\
ng",HTMLElement).addEventListener("submit",t=>t.preventDefault())}function Qe(){return Y.flatMap(e=>{
let t=document.getElementById(e);return t instanceof HTMLInputElement||t instanceof HTMLSelectElement?
[[e,t]]:[]})}function G(e,t,n,o=r=>r){let r=n.map(i=>s("option",{value:i},o(i)));g(m(e,HTMLSelectElement),
s("option",{value:""},t),r)}function mn(e){let t=m("regime-choices",HTMLElement);g(t,ue.map(o=>s("fi\
eldset",{},s("legend",{},S(o)),c.regimes.filter(r=>r.kind===o).map(r=>s("label",{},s("input",{type:"\
checkbox",name:"regime",value:r.name}),r.shown))))),t.addEventListener("input",()=>{let o=Xe().filter(
r=>r.checked).map(r=>r.value);e({regime:o})});let n=m("chooser",HTMLDetailsElement);n.addEventListener(
"keydown",o=>{o.key!=="Escape"||!n.open||(n.open=!1,n.querySelector("summary")?.focus(),o.stopPropagation())}),
document.addEventListener("pointerdown",o=>{o.target instanceof Node&&!n.contains(o.target)&&(n.open=
!1)})}function Xe(){return[...m("regime-choices",HTMLElement).querySelectorAll("input")]}function Ye(){
return[...m("legend",HTMLElement).querySelectorAll("button")]}function hn(e){let t=new Map(D(c.rows.
flatMap(a=>a.cells))),n=m("legend",HTMLElement),o=c.legend.map(a=>s("button",{type:"button","aria-pr\
essed":"false","data-decision":a.slug},k(a),a.name,s("span",{class:"number"},(t.get(a)??0).toLocaleString(
"en")))),r=(a,l,f="")=>s("span",{class:"entry"},s("span",{class:`tile ${f}`,"aria-hidden":"true"},a),
l),i=c.comparison?C(c.comparison.flips).map(a=>$[a]):[];g(n,o,r(`R${c.contested.sign}`,c.contested.name),
r(`R${c.failed.sign}`,c.failed.name,"sample-fail"),i.map(a=>r(a.sign,a.name))),n.addEventListener("c\
lick",a=>{let l=a.target instanceof Element?a.target.closest("button"):null;if(!l)return;l.setAttribute(
"aria-pressed",String(l.getAttribute("aria-pressed")!=="true"));let f=Ye().filter(w=>w.getAttribute(
"aria-pressed")==="true");e({decision:f.map(w=>w.dataset.decision??"")})})}function et(e){for(let[t,
n]of Qe())n.value!==e[t]&&(n.value=e[t]);for(let t of Xe())t.checked=e.regime.includes(t.value);for(let t of Ye()){
let n=e.decision.includes(t.dataset.decision??"");t.setAttribute("aria-pressed",String(n))}}function tt(e){
let t=c.regimes.map(r=>(!e.kind||r.kind===e.kind)&&(e.regime.length===0||e.regime.includes(r.name))),
n=e.text.toLowerCase().split(/\s+/).filter(Boolean);return{rows:c.rows.map(r=>(!e.feature||r.feature===
e.feature)&&(!e.tag||r.tags.includes(e.tag))&&n.every(i=>r.words.includes(i))&&gn(r,t,e)),columns:t}}
function gn(e,t,{decision:n,verdict:o,direction:r}){let i=l=>e.cells.some((f,w)=>t[w]&&l(f)),a=o==="\
fail"&&e.failures.length>0;return(n.length===0||i(l=>n.includes(l.decision.sign.slug)))&&(!o||a||i(l=>l.
verdict===o))&&(!r||i(({flip:l})=>l!==null&&(r==="any"||l.direction===r)))}function nt(e,t){let n=e.
filter(Boolean).length,o=t.filter(Boolean).length,r=v(t.length,"regime"),i=v(e.length,"scenario"),a=n===
e.length?`all ${i}`:`${n} of ${i}`,l=o===t.length?`all ${r}`:`${o} of ${r}`;return`Showing ${a}, ${l}\
.`}var st=10,d={table:s("table",{class:"grid",role:"grid","aria-label":"Scenarios by regimes"}),columns:[],
heads:[],lines:[],titles:[],cells:[],bodies:[],shown:{rows:[],columns:[]},isFitted:!1,current:null};
function rt(e){let t=new Map;d.columns=c.regimes.map((r,i)=>s("col",{class:re(i)?"kind":null})),d.table.
append(s("colgroup",{},s("col",{}),d.columns),vn());for(let[r,i]of $n()){let a=s("tbody",{role:"rowg\
roup"},bn(r,i[0].file));for(let l of i){let f=kn(l,t);d.lines[l.index]=f,a.append(f)}d.bodies.push({
body:a,indices:i.map(l=>l.index)}),d.table.append(a)}document.adoptedStyleSheets=[wn()];let n=m("she\
et",HTMLElement);n.style.setProperty("--columns",String(c.regimes.length));let o=c.regimes.filter((r,i)=>re(
i)).length;n.style.setProperty("--kinds",String(o)),n.replaceChildren(d.table),Ln(e)}function re(e){
return e>0&&c.regimes[e].kind!==c.regimes[e-1].kind}function it(){if(d.isFitted)return;let e=Math.max(
...d.heads.map(n=>N(n).offsetWidth));d.isFitted=!0;let t=m("sheet",HTMLElement);t.style.setProperty(
"--head",`${Math.ceil(e*.79+34)}px`),t.style.setProperty("--overhang",`${Math.ceil(e*.62+8)}px`)}function wn(){
let e=new CSSStyleSheet,t=c.legend.map(({slug:n})=>`.dim-${n} td.${n} { background: none; box-shadow\
: none; color: var(--quiet) }`);return e.replaceSync(t.join(`
`)),e}function $n(){let e=[],t="";for(let n of c.rows){let o=`${n.file}
${n.feature}`;o!==t&&e.push([n.feature,[]]),e[e.length-1][1].push(n),t=o}return e}function vn(){d.heads=
c.regimes.map(t=>{let n=s("a",{href:b("regimes",t.name),tabindex:"-1"},t.shown),o=re(t.index)?"kind":
null;return s("th",{scope:"col",role:"columnheader",class:o},s("span",{},n))});let e=s("th",{class:"\
corner",scope:"col",role:"columnheader"},"Scenario");return s("thead",{role:"rowgroup"},s("tr",{role:"\
row"},e,d.heads))}function bn(e,t){return s("tr",{class:"feature",role:"row"},s("th",{class:"feature",
scope:"rowgroup",role:"rowheader",colspan:c.regimes.length+1},s("span",{},e||t,e?s("span",{class:"pl\
ace"},t):null)))}function kn(e,t){let n=s("tr",{role:"row","data-row":e.index}),o=s("th",{scope:"row",
role:"rowheader",tabindex:"-1"},e.title);e.failures.length&&(o.className="broken",o.append(` ${c.failed.
sign} a step failed`)),n.append(o),d.titles[e.index]=o;let r=e.cells.map((i,a)=>yn(i,a,t));return d.
cells[e.index]=r,n.append(...r),n}function yn(e,t,n){let o=re(t),r=xn(e),i=`${e.decision.sign.slug} ${e.
decision.isContested} ${e.verdict} ${o} ${e.flip?.direction}`,a=n.get(i);if(!a){let l=[e.decision.sign.
slug,e.verdict==="fail"?"fail":"",e.flip?"flip":"",o?"kind":""];a=s("td",{class:l.filter(Boolean).join(
" "),role:"gridcell",tabindex:"-1","data-sign":e.decision.sign.sign+r,"aria-label":En(e)}),n.set(i,a)}
return a.cloneNode(!0)}function xn(e){return e.verdict==="fail"?c.failed.sign:e.flip?$[e.flip.direction].
sign:e.decision.isContested?c.contested.sign:""}function En(e){return[e.decision.sign.name,e.decision.
isContested?c.contested.name:"",e.verdict==="fail"?y.fail:"",e.flip?`flip: ${$[e.flip.direction].name}`:
""].filter(Boolean).join(", ")}function at(e){let t=d.shown.columns;d.shown=tt(e);let{rows:n,columns:o}=d.
shown;o.forEach((a,l)=>{a!==(t[l]??!0)&&Sn(l,a)}),d.lines.forEach((a,l)=>{a.hidden===n[l]&&(a.hidden=
!n[l])});for(let{body:a,indices:l}of d.bodies)a.hidden=!l.some(f=>n[f]);let r=new Set(e.decision),i=c.
legend.filter(({slug:a})=>r.size>0&&!r.has(a));d.table.className=["grid",...i.map(({slug:a})=>`dim-${a}`)].
join(" "),he(m("counted",HTMLElement),nt(n,o)),(!d.current||!On(d.current))&&H(Cn())}function Sn(e,t){
d.columns[e].hidden=!t,d.heads[e].hidden=!t;for(let n of d.cells)n[e].hidden=!t}function Ln(e){d.table.
addEventListener("keydown",t=>Tn(t,e)),d.table.addEventListener("click",t=>{let n=J(t,"td, th[scope=\
row]"),o=n&&_(n);o&&(H(n),n.focus({preventScroll:!0}),e(o,F(n)))}),d.table.addEventListener("focusin",
t=>{let n=J(t,"td, th[scope]");n&&H(n),q(J(t,"td"))}),d.table.addEventListener("focusout",()=>q(null)),
d.table.addEventListener("pointerover",t=>q(J(t,"td"))),d.table.addEventListener("pointerleave",()=>q(
null)),m("sheet",HTMLElement).addEventListener("scroll",()=>q(null))}function J({target:e},t){let n=e instanceof
Element?e.closest(t):null;return n instanceof HTMLTableCellElement?n:null}function _(e){let t=e.parentElement?.
dataset.row;return t===void 0?null:c.rows[Number(t)]}function F(e){return e.cellIndex-1}function P(e,t){
return t<0?d.titles[e.index]:d.cells[e.index][t]}function On(e){let t=_(e),n=F(e);return(!t||d.shown.
rows[t.index])&&(n<0||d.shown.columns[n])}function Cn(){let e=c.rows.find(n=>d.shown.rows[n.index]),
t=d.shown.columns.indexOf(!0);return e?P(e,t):null}function H(e){d.current&&(N(d.current).tabIndex=-1),
d.current=e,e&&(N(e).tabIndex=0)}function N(e){return e.querySelector("a")??e}function Tn(e,t){let n=J(
e,"td, th[scope]");if(!n||e.altKey||e.metaKey)return;let o=_(n),r=F(n);if((e.key==="Enter"||e.key===
" ")&&o){e.preventDefault(),t(o,r);return}let i=ye(e,o?o.index:-1,r);i&&(e.preventDefault(),H(i),N(i).
focus())}function ye({key:e,ctrlKey:t},n,o){let r=[-1,...ot(d.shown.rows)],i=[-1,...ot(d.shown.columns)],
a=r.indexOf(n),l=i.indexOf(o);if(e==="ArrowDown")a+=1;else if(e==="ArrowUp")a-=1;else if(e==="ArrowR\
ight")l+=1;else if(e==="ArrowLeft")l-=1;else if(e==="PageDown")a=Math.min(a+st,r.length-1);else if(e===
"PageUp")a=Math.max(a-st,1);else if(e==="Home")[a,l]=[t?1:a,0];else if(e==="End")[a,l]=[t?r.length-1:
a,i.length-1];else return null;return!(a in r)||!(l in i)||r[a]<0&&i[l]<0?null:r[a]<0?d.heads[i[l]]:
P(c.rows[r[a]],i[l])}function ot(e){return e.flatMap((t,n)=>t?[n]:[])}function q(e){let t=m("tip",HTMLElement);
d.heads.forEach(le=>le.classList.remove("lit"));let n=e&&_(e);if(t.hidden=!n,!n)return;let o=F(e),{decision:r,
verdict:i,flip:a}=n.cells[o],l=c.regimes[o];d.heads[o].classList.add("lit"),g(t,s("b",{},`${l.shown}\
 (${S(l.kind)})`),r.said,r.isContested?` ${c.contested.sign} contested`:"",i==="fail"?` ${c.failed.sign}\
 ${y.fail}`:"",a?` ${$[a.direction].sign} ${$[a.direction].name}`:"");let f=e.getBoundingClientRect(),
w=document.documentElement.clientWidth,ae=f.bottom+t.offsetHeight+8>document.documentElement.clientHeight?
f.top-t.offsetHeight-6:f.bottom+6;t.style.top=`${ae}px`,t.style.left=`${Math.max(8,Math.min(f.left,w-
t.offsetWidth-8))}px`}var Mn=/(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?/g,An=36e5;function ct(e){return s("ol",{class:"events"},e.
events.map(t=>s("li",{},t.text)))}function ut(e,t){let n=e.events.map(i=>Z(i.when)).filter(i=>i!==null),
o=t.flatMap(i=>[Z(i.since),Z(i.due)]),r=Bn([...n,...o.filter(i=>i!==null)]);return s("ul",{class:"du\
ties"},t.map(i=>s("li",{},k(i.status),s("div",{},s("p",{},s("strong",{},i.status.name),`: ${i.said}`),
s("p",{class:"quiet"},Rn(i)),i.why?s("p",{class:"quiet"},i.why):null,i.since||i.due?qn(i,n,r):null))))}
function Rn(e){let t=e.since?`from ${e.since}`:"",n=e.due?`due ${e.due}`:"no time by which it is due";
return[t,n].filter(Boolean).join(", ")}function qn(e,t,n){let[o,r]=[Z(e.since),Z(e.due)],i=s("div",{
class:"lane","aria-hidden":"true"}),a=o===null?0:n(o),l=s("span",{class:"band owed"});l.style.left=`${a}\
%`,l.style.width=`${Math.max((r===null?100:n(r))-a,0)}%`,i.append(l);for(let f of t)i.append(lt("eve\
nt",n(f)));return r!==null&&i.append(lt("due",n(r))),i}function lt(e,t){let n=s("span",{class:e});return n.
style.left=`${t}%`,n}function Z(e){let t=[...e.matchAll(Mn)].at(-1);return t?Date.parse(`${t[1]}T${t[2]??
"23:59"}:00Z`):null}function Bn(e){let t=[...new Set(e)].sort((r,i)=>r-i),n=new Map([[t[0],0]]),o=0;
for(let[r,i]of t.entries())r&&(o+=1+Math.log10(1+(i-t[r-1])/An)),n.set(i,o);return r=>2+94*(n.get(r)??
0)/(o||1)}var j=matchMedia("(max-width: 50rem), (max-height: 33.99rem)");function dt(e,{onClose:t,onMove:n}){let o=m(
"panel",HTMLElement);for(let i of d.table.querySelectorAll("[aria-selected]"))i.removeAttribute("ari\
a-selected");if(o.hidden=e===null,m("content",HTMLElement).inert=e!==null&&j.matches,!e)return;e.isKnown&&
P(e.row,e.column).setAttribute("aria-selected","true");let r=e.isKnown?e.column<0?Nn(e.row):Hn(e.row,
e.column):Dn(e);g(o,In(e,t,n),r),o.scrollTop=0}function xe(){m("panel-title",HTMLElement).focus({preventScroll:!0})}
function In(e,t,n){let o=(i,a,l,f)=>s("button",{type:"button","aria-label":i,title:i,onclick:()=>n(l,
f)},a),r=e.isKnown?[o("Scenario above","↑",-1,0),o("Scenario below","↓",1,0),o("Regime before","\
←",0,-1),o("Regime after","→",0,1)]:[];return s("div",{class:"panel-bar"},s("div",{},r),s("butto\
n",{type:"button",onclick:t},"Close"))}function Dn(e){return[Ee("Not on this page"),s("p",{},"The ad\
dress names a scenario or a regime that this page does not have: "),s("p",{},s("code",{},e.written))]}
function Ee(e){return s("h2",{id:"panel-title",tabindex:"-1"},e)}function Hn(e,t){let n=c.regimes[t],
o=e.cells[t];return[s("div",{},ft(e),Ee(e.title),s("p",{},"under ",s("a",{href:b("regimes",n.name)},
n.title||n.name)),pt(e,n.name)),mt(o.decision),o.flip?p("Changed",_n(o.flip)):null,Fn(e,o),o.decision.
reasons.length?p("Why",o.decision.reasons.map(r=>$e(r,n))):null,o.duties.length?p("Duties, when all \
that is told has happened",ut(e,o.duties)):o.decision.duties.length?p("Obligations",x(o.decision.duties)):
null,o.decision.missing.length?p("It turns on",x(o.decision.missing)):null,o.matters?Pn(o.matters):null,
...wt(e),$t(e,t)].filter(Boolean)}function Nn(e){return[s("div",{},ft(e),Ee(e.title),pt(e,"")),gt(e),
...wt(e),$t(e,-1)].filter(Boolean)}function ft(e){return s("p",{class:"overline"},`${e.feature}, ${e.
place}`)}function pt(e,t){if(!c.isAnswering)return null;let n=ee("scenario",e.key,t);return s("p",{},
s("a",{href:n},"Ask what would change it"))}function mt(e){return s("div",{class:"answer"},k(e.sign),
s("p",{},e.said),e.note?s("p",{class:"note"},e.note):null)}function _n(e){let{sign:t,name:n}=$[e.direction];
return[s("p",{},s("span",{class:"mark"},`${t} ${n}. `),"Before:"),mt(e.before),e.before.reasons.map(
o=>$e(o)),e.by?ke(e):null].filter(Boolean)}function Fn(e,t){let n={pass:"The scenario checks this ce\
ll, and it is as expected.",fail:"The scenario checks this cell, and it is not as expected.",unchecked:"\
No line of the scenario checks this cell.",error:"The engine failed, so nothing could be checked."}[t.
verdict],o=t.verdict==="fail"?`${c.failed.sign} `:"";return p("Test",s("p",{class:t.verdict==="fail"?
"mark fail":""},o+n),t.findings.map(r=>ht(e,r)),gt(e))}function ht(e,t){return s("div",{class:"findi\
ngs"},s("dl",{},s("dt",{},"expected"),s("dd",{},t.expected),s("dt",{},"actual"),s("dd",{},t.actual),
s("dt",{},"by"),s("dd",{},`${t.text} (${e.file}:${t.line})`)))}function gt(e){return e.failures.length?
s("div",{},s("p",{class:"mark fail"},`${c.failed.sign} A step of the scenario failed.`),e.failures.map(
t=>ht(e,t))):null}function Pn(e){return e.length?p("Assumed, and the answer rests on it",x(e)):p("As\
sumed",s("p",{},"The answer rests on nothing that was assumed."))}function jn(e){return p("The scena\
rio as written",s("p",{class:"place"},e.place),s("pre",{class:"steps",tabindex:"0","aria-label":"The\
 steps of the scenario"},e.steps.join(`
`)))}function wt(e){let t=c.cases.get(e.case),n=Re(e);return[e.events.length?p("What happened",ct(e)):
null,e.steps.length?jn(e):null,e.stated.length?p("Stated facts",x(e.stated)):null,e.unknown.length?p(
"Unknown facts",x(e.unknown)):null,n.length?s("details",{},s("summary",{},`All that is assumed, as i\
n an ordinary request: ${v(n.length,"fact")}`),x(n)):null,e.unasked.length?s("details",{},s("summary",
{},`Unknown, as in an ordinary request: ${v(e.unasked.length,"fact")}`),x(e.unasked)):null,e.case?s(
"p",{},"From the reported case ",t?s("a",{href:b("cases",e.case)},t.title):s("code",{},e.case)):null,
e.tags.length?s("p",{},e.tags.map(o=>s("span",{class:"tag"},o))):null]}function $t(e,t){return p("Ev\
ery regime on this scenario",s("ul",{class:"across"},c.regimes.map((n,o)=>{let{sign:r}=e.cells[o].decision;
return s("li",{},k(r),s("a",{href:E(e,o),"aria-current":o===t?"true":null},n.shown),s("span",{class:"\
quiet"},r.name))})))}function vt(){let e=m("theme",HTMLSelectElement),t=()=>{e.value?document.documentElement.dataset.theme=
e.value:delete document.documentElement.dataset.theme};try{e.value=localStorage.getItem("exigent-the\
me")??""}catch{e.value=""}t(),e.addEventListener("input",()=>{t();try{localStorage.setItem("exigent-\
theme",e.value)}catch{}})}var h=pe(location.hash),Se=!1;function Kn(){g(m("summary",HTMLElement),Vn()),Wn(),Ze(e=>xt({filters:{
...h.filters,...e}})),rt((e,t)=>Jn(e,t)),vt(),Un(),addEventListener("hashchange",kt),addEventListener(
"keydown",e=>{e.key==="Escape"&&h.cell&&h.view==="matrix"&&Et()}),j.addEventListener("change",()=>{m(
"content",HTMLElement).inert=h.cell!==null&&j.matches}),kt()}function Wn(){let e={changes:c.comparison!==
null,cases:c.cases.size>0,claims:m("claims",HTMLElement).childElementCount>0,"what-if":c.isAnswering,
contested:c.regimes.some(({rules:t})=>t.some(Q))};for(let t of I(e))if(!e[t])for(let n of document.querySelectorAll(
`[data-view="${t}"]`))n.remove();c.comparison||m("direction",HTMLElement).parentElement?.remove()}function Un(){
let e=m("filters",HTMLDetailsElement),t=!1,n=()=>{e.open=!j.matches||t};e.querySelector("summary")?.
addEventListener("click",()=>{t=!e.open}),j.addEventListener("change",n),n()}function Vn(){if(!c.rows.
length)return null;let e={pass:0,fail:0,error:0,unchecked:0};for(let r of c.rows)for(let i of r.cells)
e[i.verdict]+=1;let t=c.rows.filter(r=>r.failures.length).length,n=c.rows.length*c.regimes.length,o=I(
e).map(r=>{let i=`${e[r].toLocaleString("en")} ${y[r]}`;return(r==="fail"||r==="error")&&e[r]?bt(r,i):
r!=="unchecked"||!e.unchecked?i:`${i} (no scenario says what they ought to be)`});return t&&o.push(bt(
"fail",`${v(t,"scenario")} with a failed step`)),[`${v(n,"cell")}: `,o.map((r,i)=>[i?", ":"",r])]}function bt(e,t){
let n={...T(),verdict:e},o=M({view:"matrix",name:"",cell:null,filters:n});return s("a",{class:"mark \
fail",href:o},t)}function kt(e){if(location.hash==="#content")return;let t=Se?h:null;if(ie(pe(location.
hash)),e&&t&&zn(t.view,new URL(e.oldURL).hash),h.view!=="matrix"){let n=!t||t.view!==h.view||t.name!==
h.name;n&&scrollTo(0,0),t&&n&&Gn(h.view)?.focus({preventScroll:!0});return}h.cell&&(yt(h.cell),xe())}
function zn(e,t){let[n,o]=["matrix","what-if"].map(r=>m("views",HTMLElement).querySelector(`[data-vi\
ew="${r}"]`));e===h.view||!t||(h.view!=="what-if"?n?.setAttribute("href","#/matrix"):e==="matrix"&&n?.
setAttribute("href",t),e==="what-if"&&o?.setAttribute("href",t))}function Gn(e){return m(e,HTMLElement).
querySelector("h2")}function yt(e){if(!e.isKnown)return;let t=P(e.row,e.column);H(t);let n=()=>t.scrollIntoView(
{block:"center",inline:"nearest"});n(),requestAnimationFrame(()=>requestAnimationFrame(n))}function xt(e){
ie({...h,...e}),history.replaceState(null,"",M(h))}function Jn(e,t){St({row:e,column:t,isKnown:!0}),
xe()}function Et(){St(null),d.current&&N(d.current).focus()}function St(e){ie({...h,cell:e}),history.
pushState(null,"",M(h))}function Zn(e,t){if(!h.cell?.isKnown)return;let{row:n,column:o}=h.cell,r=e?e>
0?"ArrowDown":"ArrowUp":t>0?"ArrowRight":"ArrowLeft",i=ye({key:r,ctrlKey:!1},n.index,o),a=i&&_(i);if(!a)
return;let l={row:a,column:F(i),isKnown:!0};ie({...h,cell:l}),history.replaceState(null,"",M(h)),yt(
l)}function ie(e){let t=Se?h:null;h=e,Se=!0,document.body.classList.toggle("on-matrix",e.view==="mat\
rix");for(let r of fe)m(r,HTMLElement).hidden=r!==e.view;for(let r of m("views",HTMLElement).querySelectorAll(
"a"))r.dataset.view===e.view?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current");
q(null);let n=m(e.view,HTMLElement),o=r=>xt({filters:{...h.filters,...r}});e.view==="regimes"&&He(n,
e.name),e.view==="cases"&&je(n,e.name),e.view==="contested"&&Pe(n),e.view==="changes"&&c.comparison&&
Ue(n,c.comparison,e.filters,o),(!t||JSON.stringify(t.filters)!==JSON.stringify(e.filters))&&(et(e.filters),
at(e.filters)),e.view==="matrix"&&it(),dt(e.view==="matrix"?e.cell:null,{onClose:Et,onMove:Zn})}Kn();
