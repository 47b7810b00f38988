var pn=JSON.parse(document.getElementById("data")?.textContent??""),l=mn(pn);function mn({matrix:e,comparison:n}){
let t=e.mattering??[],o=u=>u===void 0||u<0?"":e.strings[u],r=u=>({name:e.facts[u][0],phrase:e.facts[u][1]}),
i=u=>({line:u.line,text:o(u.text),expected:o(u.expected),actual:o(u.actual)}),a=e.decisions.map(u=>hn(
u,e,o)),c=e.ordinary.map(r),f=new Map(e.cases.map(u=>[u.name,u])),h={p:"pass",f:"fail",u:"unchecked",
e:"error"},M=e.rows.map((u,R)=>{let[J,oe]=e.features[u.feature],ye=(u.stated??[]).map(r),ke=(u.unknown??
[]).map(r),un=u.findings??{},dn=[J,`${oe}:${u.line}`,u.title,u.case??"",...u.tags??[]],fn=[...ye,...ke].
map(re=>re.phrase);return{index:R,key:"",words:[...dn,...fn].join(`
`).toLowerCase(),feature:J,file:oe,line:u.line,place:`${oe}:${u.line}`,title:u.title,tags:u.tags??[],
case:u.case??"",stated:ye,unknown:ke,unasked:(u.unasked??[]).map(r),assumed:(u.assumed??[]).map(r),failures:(u.
failures??[]).map(i),steps:(u.steps??[]).map(o),cells:u.cells.map((re,ie)=>({decision:a[re],matters:u.
matters?t[u.matters[ie]].map(r):null,verdict:h[u.verdicts[ie]],findings:(un[ie]??[]).map(i),flip:null}))}}),
K=new Map;for(let u of M){let R=`${_(u.feature||u.file)}/${_(u.title||u.place)}`,J=1;for(u.key=R;K.has(
u.key);)u.key=`${R}-${J+=1}`;K.set(u.key,u)}let G=e.regimes.map((u,R)=>({...u,index:R,shown:u.label||
u.name}));return{legend:e.legend,contested:e.contested,failed:e.failed,ordinary:c,cases:f,rows:M,rowsByKey:K,
regimes:G,regimesByName:new Map(G.map(u=>[u.name,u])),comparison:n?gn(n,a,M):null}}function _(e){let n=e.
normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);return n?n.join("-"):"-"}function hn(e,n,t){
return{sign:n.legend[e.sign],said:t(e.said),outcome:e.outcome,note:t(e.note),duties:(e.duties??[]).map(
t),missing:(e.missing??[]).map(t),reasons:(e.reasons??[]).map(o=>({rule:t(o.rule),because:t(o.because),
source:n.sources[o.source??-1]??null,isContested:o.isContested??!1,contested:t(o.contested),isUnverified:o.
isUnverified??!1,unverified:t(o.unverified)})),isContested:(e.reasons??[]).some(o=>o.isContested??!1)}}
function gn(e,n,t){let o=e.flips.map((r,i)=>{let a=t[r.scenario.row??-1]??null,c=r.column??-1,f={index:i,
scenario:r.scenario,row:a,column:c,regime:r.regime,direction:r.direction,before:n[r.before],after:n[r.
after],rules:r.rules??[],how:r.how??"",isCarried:r.isCarried??!1,filled:r.filled??"",by:r.by??"",why:r.
why??""};return a&&a.cells[c]&&(a.cells[c].flip=f),f});return{...e,flips:o}}function xe(e){let n=[...e.
stated,...e.unknown,...e.unasked,...e.assumed],t=new Set(n.map(o=>o.name));return[...e.assumed,...l.
ordinary.filter(o=>!t.has(o.name))]}var b={wider:{sign:"▲",name:"wider"},opened:{sign:"△",name:"\
opened"},no_longer_kept_in:{sign:"◇",name:"no longer kept in"},cannot_be_asked:{sign:"?",name:"can\
not be asked"},means_else:{sign:"≢",name:"means else"},removed:{sign:"−",name:"removed"},restated:{
sign:"≠",name:"restated"},redated:{sign:"◷",name:"redated"},unproved:{sign:"∀",name:"unproved"},
now_in_error:{sign:"E",name:"now in error"},no_longer_in_error:{sign:"○",name:"no longer in error"},
narrower:{sign:"▼",name:"narrower"},changed:{sign:"◆",name:"changed"},other_reason:{sign:"≈",name:"\
other reason"}},y={pass:"as expected",fail:"not as expected",unchecked:"unchecked",error:"in error"},
ae=[...new Set(l.regimes.map(e=>e.kind))];function E(e){return A(b).filter(n=>e.some(t=>t.direction===
n))}function U(e){return[...new Set(e)]}function A(e){return Object.keys(e)}function le(e,n,t){let o=e.
get(n);o?o.push(t):e.set(n,[t])}function Q(e){return e.contested!==""||e.unverified!==""}var ce=["changes","matrix","regimes","cases","claims","contested"],Ee=["decision","regime"],Y=["text",
"feature","tag","kind","verdict","direction"];function W(){return{text:"",feature:"",tag:"",kind:"",
verdict:"",direction:"",decision:[],regime:[]}}function ue(e){let[n,t=""]=Se(e.replace(/^#/,""),"?"),
o=n.startsWith("/")?null:wn(n),[r,i=""]=Se(n.replace(/^\//,""),"/"),a=ce.find(h=>h===(o?"matrix":r)),
c=new URLSearchParams(t),f=W();for(let h of Y)f[h]=c.get(h)??"";for(let h of Ee)f[h]=c.getAll(h);return{
view:a??(l.comparison?"changes":"matrix"),name:o?"":Le(i),cell:o,filters:f}}function wn(e){let[n,t,o=""]=e.
split("/").map(Le);if(!t)return null;let r=l.rowsByKey.get(`${_(n)}/${_(t)}`),i=o?l.regimesByName.get(
o)?.index:-1;return r===void 0||i===void 0?{isKnown:!1,written:e}:{isKnown:!0,row:r,column:i}}function I({
view:e,name:n,cell:t,filters:o}){let r=[];if(e==="matrix"||e==="changes"){for(let c of Y)o[c]&&r.push(
`${c}=${X(o[c])}`);for(let c of Ee)for(let f of o[c])r.push(`${c}=${X(f)}`)}let i=n?`/${e}/${X(n)}`:
`/${e}`;return`#${e==="matrix"&&t?bn(t):i}${r.length?`?${r.join("&")}`:""}`}function bn(e){if(!e.isKnown)
return e.written;let n=e.column<0?"":`/${l.regimes[e.column].name}`;return X(e.row.key+n)}function x(e,n){
return I({view:"matrix",name:"",cell:{isKnown:!0,row:e,column:n},filters:W()})}function $(e,n){return I(
{view:e,name:n,cell:null,filters:W()})}function X(e){return encodeURIComponent(e).replace(/%(2F|3A|40|2C)/g,
decodeURIComponent)}function Le(e){try{return decodeURIComponent(e)}catch{return e}}function Se(e,n){
let t=e.indexOf(n);return t<0?[e]:[e.slice(0,t),e.slice(t+n.length)]}function s(e,n,...t){let o=document.createElement(e);for(let[r,i]of Object.entries(n))i==null||i===!1||
(typeof i=="function"?o.addEventListener(r.slice(2),i):o.setAttribute(r,i===!0?"":String(i)));return o.
append(...de(t)),o}function w(e,...n){e.replaceChildren(...de(n))}function de(e){return e.flatMap(n=>n===
null||n===""?[]:Array.isArray(n)?de(n):[typeof n=="number"?String(n):n])}function p(e,n){let t=document.
getElementById(e);if(t instanceof n)return t;throw new Error(`the page has no ${n.name} with the id ${e}`)}
function S(e){return e.replaceAll("_"," ")}function v(e,n){return`${e.toLocaleString("en")} ${n}${e===
1?"":"s"}`}function vn(e,n){let t;try{t=new URL(e)}catch{return document.createTextNode(n)}return t.
protocol!=="https:"&&t.protocol!=="http:"?document.createTextNode(`${n} (${e})`):s("a",{href:t.href,
rel:"noreferrer"},n)}function L(e){return s("span",{class:`tile ${e.slug}`,"aria-hidden":"true"},e.sign)}
function Z(e){return s("span",{class:"said"},L(e.sign),s("span",{},e.said))}var $n={secondary:"read \
in a copy only",unverified:"not verified"};function D(e){let n=e.address?vn(e.address,e.title||e.address):
document.createTextNode(e.title||e.id),o=[e.outlet,e.date,$n[e.status],e.note].filter(Boolean).join(
", ");return s("span",{class:"source"},n,o?`, ${o}`:"")}function k(e){return s("ul",{class:"facts"},
e.map(n=>s("li",{},typeof n=="string"?n:n.phrase)))}function C(e){return[e.isContested||e.contested?
s("p",{class:"dispute"},s("span",{class:"mark contested"},`${l.contested.sign} Contested. `),e.contested):
null,e.isUnverified||e.unverified?s("p",{class:"dispute unverified"},s("span",{class:"mark unverifie\
d"},"Not verified. "),e.unverified):null].filter(Boolean)}function fe(e,n){let t=n?.rules.find(r=>r.
id===e.rule),o=t?.file?`, ${t.file}:${t.line}`:"";return s("div",{class:"reason"},s("p",{class:"pros\
e"},e.because),s("p",{class:"place"},"rule ",s("code",{},e.rule),o),t?s("p",{class:"quiet"},t.when?`\
If ${t.when}.`:"In every other case."):null,e.source?s("p",{},"Source: ",D(e.source)):null,C(e))}function m(e,...n){
return s("section",{},s("h3",{},e),n)}function T(e,n,t,o=""){return s("div",{class:"scrolled"},s("ta\
ble",{class:`listing stacking ${o}`},s("caption",{class:"unseen"},e),s("thead",{},s("tr",{},n.map(r=>s(
"th",{scope:"col"},r)))),s("tbody",{},t)))}function B(e){let n=new Map(l.legend.map(t=>[t,0]));for(let t of e){
let o=t.decision.sign;n.set(o,(n.get(o)??0)+1)}return[...n].filter(([,t])=>t)}function pe(e){let n=s(
"div",{class:"bar","aria-hidden":"true"}),t=e.reduce((o,[,r])=>o+r,0);for(let[o,r]of e){let i=r/t,a=i>
.15?`${o.sign} ${r}`:i>.06?o.sign:"",c=s("span",{class:o.slug},a);c.style.flexGrow=String(r),c.style.
flexBasis="0",n.append(c)}return n}function Ce(e){return s("ul",{class:"tally"},e.map(([n,t])=>s("li",
{},L(n),`${n.name}: ${t}`)))}function Te(e,n){let t=l.regimesByName.get(n);n?t?w(e,xn(t)):w(e,me("regime",n,"regimes")):w(e,yn())}
function me(e,n,t){return[ee(t),s("h2",{tabindex:"-1"},`No such ${e}`),s("p",{},`This page has no ${e}\
 `,s("code",{},n),".")]}function ee(e){return s("p",{class:"back"},s("a",{href:$(e,"")},`← all ${e}`))}
function Oe(e){return l.rows.map(n=>n.cells[e.index])}function yn(){let e=l.regimes.map(n=>{let t=Oe(
n);return s("tr",{},s("th",{scope:"row"},s("a",{href:$("regimes",n.name)},n.shown)),s("td",{},n.title),
s("td",{class:"quiet"},S(n.kind)),s("td",{},pe(B(t)),kn(t)),s("td",{class:"number","data-label":y.fail},
t.filter(o=>o.verdict==="fail").length))});return[s("h2",{tabindex:"-1"},"Regimes"),T("Regimes and w\
hat they decide",["Name","Title","Kind","Decisions","Not as expected"],e)]}function kn(e){let n=B(e).
map(([t,o])=>`${t.name}: ${o}`);return s("span",{class:"unseen"},n.join(", "))}function xn(e){let n=B(
Oe(e)),t=[["kind",S(e.kind)],["jurisdiction",e.jurisdiction],["in force",Sn(e.in_force)],["engine",e.
engine],["layers",e.layers.length>1?e.layers.join(", "):""]].filter(([,o])=>o);return[ee("regimes"),
s("h2",{tabindex:"-1"},e.title||e.name),s("div",{class:"abreast"},e.about?s("p",{class:"prose"},e.about):
null,s("dl",{},s("dt",{},"name"),s("dd",{},s("code",{},e.name)),t.map(([o,r])=>[s("dt",{},o),s("dd",
{},r)]))),m("What it decides here",pe(n),Ce(n)),m("Rules, in order",En(e)),Cn(e),e.sources.length?m(
"Sources",s("ul",{},e.sources.map(o=>s("li",{},D(o))))):null].filter(Boolean)}function Sn({from:e,until:n}){
return e&&n?`from ${e} to ${n}`:e?`from ${e}`:n?`until ${n}`:""}function Me(e){let n=new Map;for(let t of l.
rows){let{reasons:o}=t.cells[e.index].decision;for(let r of new Set(o.map(i=>i.rule)))le(n,r,t)}return n}
function En(e){if(!e.rules.length)return s("p",{class:"quiet"},"Its engine does not show its rules.");
let n=Me(e),t=new Map;for(let o of e.rules){let r=o.id.includes("/")?o.id.slice(0,o.id.lastIndexOf("\
/")):"";le(t,r,o)}return[...t].map(([o,r])=>{let i=Ln(e,r,n);if(o==="")return i;let a=r.filter(h=>n.
has(h.id)).length,c=`of ${o}: ${v(r.length,"rule")}, ${a} of which decide scenarios`,f=!t.has("");return s(
"details",{class:"layer",open:f},s("summary",{},c),i)})}function Ln(e,n,t){let o=new Map(e.sources.map(
i=>[i.id,i])),r=n.map(i=>{let a=o.get(i.source);return s("tr",{},s("th",{scope:"row"},s("code",{},i.
id),s("div",{class:"place"},`${i.file}:${i.line}`)),s("td",{},s("p",{class:"quiet"},i.when?`If ${i.when}`:
"In every other case"),s("p",{},i.then)),s("td",{},s("p",{},i.because),a?s("p",{},D(a)):null,C(i)),s(
"td",{},Re(e,t.get(i.id)??[])))});return T("Rules",["Rule","If, then","Because","Decides"],r,"rules")}
function Re(e,n){if(!n.length)return s("span",{class:"quiet"},"no scenario");let t=s("details",{},s(
"summary",{},v(n.length,"scenario")));return t.addEventListener("toggle",()=>{let o=n.map(r=>s("li",
{},s("a",{href:x(r,e.index)},r.title)));t.append(s("ul",{},o))},{once:!0}),t}function Cn(e){let n=new Set(
e.rules.map(r=>r.id)),t=[...Me(e)].filter(([r])=>!n.has(r));if(!t.length)return null;let o=t.map(([r,
i])=>{let a=i[0].cells[e.index].decision.reasons.find(c=>c.rule===r);return s("tr",{},s("th",{scope:"\
row"},s("code",{},r)),s("td",{},a?[s("p",{},a.because),C(a)]:null),s("td",{},Re(e,i)))});return m("O\
ther reasons that decide",T("Other reasons",["Reason","Because","Scenarios"],o))}function Ae(e){let n=l.
regimes.map(t=>({regime:t,rules:t.rules.filter(Q)}));w(e,s("h2",{tabindex:"-1"},"What is contested o\
r was not verified"),n.filter(({rules:t})=>t.length).map(({regime:t,rules:o})=>s("section",{},s("h3",
{},s("a",{href:$("regimes",t.name)},t.title||t.name)),o.map(r=>s("div",{class:"reason"},s("p",{class:"\
place"},"rule ",s("code",{},r.id)),C(r))))))}function Ie(e,n){let t=l.cases.get(n);n?t?w(e,On(t)):w(e,me("case",n,"cases")):w(e,Tn())}function De(e){
return l.rows.filter(n=>n.case===e.name)}function Tn(){let e=[...l.cases.values()].map(n=>s("tr",{},
s("th",{scope:"row"},s("a",{href:$("cases",n.name)},n.title)),s("td",{},n.place),s("td",{},n.date),s(
"td",{},`Disclosed: ${n.disclosed}`),s("td",{class:"number","data-label":"Scenarios"},De(n).length)));
return[s("h2",{tabindex:"-1"},"Reported cases"),T("Reported cases",["Case","Place","Date","Reported",
"Scenarios"],e)]}function On(e){return[ee("cases"),s("div",{},s("p",{class:"overline"},[e.place,e.date].
filter(Boolean).join(", ")),s("h2",{tabindex:"-1"},e.title)),s("p",{class:"prose"},e.summary),e.caution?
s("p",{class:"prose dispute unverified"},s("b",{},"Caution. "),e.caution):null,m("What was reported",
s("dl",{},s("dt",{},"disclosed"),s("dd",{},e.disclosed),s("dt",{},"ground"),s("dd",{},e.ground),s("d\
t",{},"owner told"),s("dd",{},e.ownerTold)),e.note?s("p",{class:"prose"},e.note):null),m("Facts of t\
he request",k(e.facts)),...De(e).map(n=>Mn(e,n)),m("Sources",s("ul",{},e.sources.map(n=>s("li",{},D(
n)))))].filter(Boolean)}function Mn(e,n){let t=l.regimes.map((o,r)=>{let{decision:i}=n.cells[r];return s(
"tr",{},s("th",{scope:"row"},s("a",{href:x(n,r)},o.shown)),s("td",{},Z(i)),s("td",{},Rn(e.disclosed,
i.outcome)))});return m(n.title,s("p",{class:"place"},n.place),T(`Regimes on: ${n.title}`,["Regime",
"Decides","Against the report"],t))}function Rn(e,n){if(n==="not_governed")return"it says nothing of\
 such a request";if(n!=="allow"&&n!=="refuse")return"open";let t=n==="allow"?"it allows that":"it re\
fuses that";return e==="yes"?`disclosed, and ${t}`:e==="partly"?`disclosed in part, and ${t}`:e==="n\
o"?n==="allow"?"not disclosed, though it allows that":"not disclosed, as it says":"not reported"}function He(e,n,t,o){let{direction:r}=t,i=qe(n).filter(a=>!r||r==="any"||a.direction===r);w(e,s("h2",
{tabindex:"-1"},n.isOfTwoRegimes?"Differences":"Changes"),An(n.noBase),s("p",{class:"prose",role:"st\
atus"},Bn(n)),Hn(n,t,o),n.isOfTwoRegimes?Dn(i.filter(he)):In(i),Kn("Scenarios added",n.added),Be("Re\
gimes added",n.regimesAdded),Be("Regimes most likely renamed",n.regimesRenamed),_n(n.renamed),Un(n.stale))}
function An(e){return e?s("div",{class:"findings",role:"alert"},s("p",{},s("strong",{},`${e.said}.`)),
s("ul",{},e.why.map(n=>s("li",{},n))),e.consequence?s("p",{},e.consequence):null):null}function qe(e){
return[...e.flips,...e.losses]}function In(e){return E(e).map(n=>{let t=e.filter(r=>r.direction===n),
{sign:o}=b[n];return m(`${o} ${b[n].name} (${t.length})`,t.filter(he).map(Pn),Nn(t.filter(qn)))})}function Dn(e){
let n=E(e).flatMap(t=>e.filter(o=>o.direction===t));return U(n.map(t=>t.how)).map(t=>{let o=n.filter(
r=>r.how===t);return m(`${t} (${o.length})`,o.map(jn))})}function Bn({headline:e,lossesSaid:n,failed:t,
inError:o}){return`${[e,n,t?`${v(t,"check")} of the head ${t===1?"fails":"fail"}`:"",o?`${v(o,"cell")}\
 of the head ${o===1?"is":"are"} in error`:""].filter(Boolean).join("; ")}.`}function Hn(e,n,t){let o=qe(
e),r=E(o);return r.length<2?null:s("div",{class:"legend",role:"group","aria-label":"Directions: pres\
s one to show only these changes"},r.map(i=>s("button",{type:"button","aria-pressed":String(n.direction===
i),onclick:()=>t({direction:n.direction===i?"":i})},s("span",{class:"tile","aria-hidden":"true"},b[i].
sign),b[i].name,s("span",{class:"number"},o.filter(a=>a.direction===i).length))))}function he(e){return"\
before"in e}function qn(e){return!he(e)}function Nn(e){return e.length?s("ul",{},e.map(n=>s("li",{},
Fn(n)))):null}function Fn({scenario:e,regime:n,what:t,where:o,by:r,why:i}){return[`${t}: `,e?s("stro\
ng",{},ne(e)):null,e&&n?" under ":null,n?s("code",{},n):null,o?s("span",{class:"place"},o):null,s("s\
pan",{class:"quiet"},r||i?` Approved by ${r}: ${i}`:" Not approved.")]}function Pn(e){let n=s("p",{},
"under ",s("code",{},e.regime));return Ne(e,n,ge(e))}function jn(e){return Ne(e,null,null)}function Ne(e,n,t){
let o=e.row&&e.row.cells[e.column]?s("a",{href:x(e.row,e.column)},e.scenario.title):e.scenario.title,
r=(i,a)=>s("div",{},s("span",{class:"unseen"},`${i}: `),Z(a),a.note?s("p",{class:"quiet"},a.note):null,
a.reasons.map(c=>s("div",{},s("p",{},c.because," ",s("code",{class:"quiet"},c.rule)),C(c))),a.duties.
map(c=>s("p",{class:"quiet"},`– ${c}`)));return s("article",{class:"flip"},s("p",{class:"overline"},
`${e.scenario.feature}, ${e.scenario.where}`),s("h4",{},o),n,e.isCarried?s("p",{class:"quiet"},"Aske\
d as the base asked it; the head no longer does."):null,e.filled?s("p",{class:"quiet"},`Asked ${e.filled}\
.`):null,s("div",{class:"turn"},r("Before",e.before),s("span",{class:"arrow","aria-hidden":"true"},"\
→"),r("After",e.after)),e.rules.length?s("p",{class:"place"},"changed: ",e.rules.map((i,a)=>[a?", ":
"",s("code",{},i)])):null,t)}function ge({by:e,why:n}){return!e&&!n?s("p",{class:"approval quiet"},"\
Nobody approved this change."):s("p",{class:"approval"},`Approved by ${e}: ${n}`)}function Kn(e,n){return n.
length?m(e,s("ul",{},n.map(t=>s("li",{},ne(t))))):null}function ne(e){let n=l.rows[e.row??-1];return[
n?s("a",{href:x(n,-1)},e.title):e.title,s("span",{class:"place"},` ${e.where}`)]}function Be(e,n){return n.
length?m(e,s("p",{},n.join(", "))):null}function _n(e){return e.length?m("Most likely renamed",s("ul",
{},e.map(([n,t])=>s("li",{},ne(n)," → ",ne(t))))):null}function Un(e){return e.length?m("Approved \
changes that no longer happen",s("ul",{},e.map(n=>s("li",{},`${[n.scenario,n.regime].filter(Boolean).
join(", under ")}: ${n.change} `,s("span",{class:"quiet"},`(approved by ${n.by}: ${n.why})`))))):null}function Fe(e){if(V("feature","all",U(l.rows.map(n=>n.feature))),V("tag","any",U(l.rows.flatMap(n=>n.
tags)).sort()),V("kind","all",ae,S),V("verdict","any",A(y),n=>y[n]),l.comparison){let t=["any",...E(
l.comparison.flips)];V("direction","any",t,r=>r==="any"?"every flip":b[r].name);let[o]=p("direction",
HTMLSelectElement).options;o.textContent="flips or not"}Wn(e),Vn(e);for(let[n,t]of Pe())t.addEventListener(
"input",()=>e({[n]:t.value}));p("clear",HTMLElement).addEventListener("click",()=>e(W())),p("control\
s",HTMLElement).addEventListener("submit",n=>n.preventDefault())}function Pe(){return Y.flatMap(e=>{
let n=document.getElementById(e);return n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
[[e,n]]:[]})}function V(e,n,t,o=r=>r){let r=t.map(i=>s("option",{value:i},o(i)));w(p(e,HTMLSelectElement),
s("option",{value:""},n),r)}function Wn(e){let n=p("regime-choices",HTMLElement);w(n,ae.map(o=>s("fi\
eldset",{},s("legend",{},S(o)),l.regimes.filter(r=>r.kind===o).map(r=>s("label",{},s("input",{type:"\
checkbox",name:"regime",value:r.name}),r.shown))))),n.addEventListener("input",()=>{let o=je().filter(
r=>r.checked).map(r=>r.value);e({regime:o})});let t=p("chooser",HTMLDetailsElement);t.addEventListener(
"keydown",o=>{o.key!=="Escape"||!t.open||(t.open=!1,t.querySelector("summary")?.focus(),o.stopPropagation())}),
document.addEventListener("pointerdown",o=>{o.target instanceof Node&&!t.contains(o.target)&&(t.open=
!1)})}function je(){return[...p("regime-choices",HTMLElement).querySelectorAll("input")]}function Ke(){
return[...p("legend",HTMLElement).querySelectorAll("button")]}function Vn(e){let n=new Map(B(l.rows.
flatMap(a=>a.cells))),t=p("legend",HTMLElement),o=l.legend.map(a=>s("button",{type:"button","aria-pr\
essed":"false","data-decision":a.slug},L(a),a.name,s("span",{class:"number"},(n.get(a)??0).toLocaleString(
"en")))),r=(a,c,f="")=>s("span",{class:"entry"},s("span",{class:`tile ${f}`,"aria-hidden":"true"},a),
c),i=l.comparison?E(l.comparison.flips).map(a=>b[a]):[];w(t,o,r(`R${l.contested.sign}`,l.contested.name),
r(`R${l.failed.sign}`,l.failed.name,"sample-fail"),i.map(a=>r(a.sign,a.name))),t.addEventListener("c\
lick",a=>{let c=a.target instanceof Element?a.target.closest("button"):null;if(!c)return;c.setAttribute(
"aria-pressed",String(c.getAttribute("aria-pressed")!=="true"));let f=Ke().filter(h=>h.getAttribute(
"aria-pressed")==="true");e({decision:f.map(h=>h.dataset.decision??"")})})}function _e(e){for(let[n,
t]of Pe())t.value!==e[n]&&(t.value=e[n]);for(let n of je())n.checked=e.regime.includes(n.value);for(let n of Ke()){
let t=e.decision.includes(n.dataset.decision??"");n.setAttribute("aria-pressed",String(t))}}function Ue(e){
let n=l.regimes.map(r=>(!e.kind||r.kind===e.kind)&&(e.regime.length===0||e.regime.includes(r.name))),
t=e.text.toLowerCase().split(/\s+/).filter(Boolean);return{rows:l.rows.map(r=>(!e.feature||r.feature===
e.feature)&&(!e.tag||r.tags.includes(e.tag))&&t.every(i=>r.words.includes(i))&&zn(r,n,e)),columns:n}}
function zn(e,n,{decision:t,verdict:o,direction:r}){let i=c=>e.cells.some((f,h)=>n[h]&&c(f)),a=o==="\
fail"&&e.failures.length>0;return(t.length===0||i(c=>t.includes(c.decision.sign.slug)))&&(!o||a||i(c=>c.
verdict===o))&&(!r||i(({flip:c})=>c!==null&&(r==="any"||c.direction===r)))}function We(e,n){let t=e.
filter(Boolean).length,o=n.filter(Boolean).length,r=v(n.length,"regime"),i=v(e.length,"scenario"),a=t===
e.length?`all ${i}`:`${t} of ${i}`,c=o===n.length?`all ${r}`:`${o} of ${r}`;return`Showing ${a}, ${c}\
.`}var Ve=10,d={table:s("table",{class:"grid",role:"grid","aria-label":"Scenarios by regimes"}),columns:[],
heads:[],lines:[],titles:[],cells:[],bodies:[],shown:{rows:[],columns:[]},isFitted:!1,current:null};
function Ge(e){let n=new Map;d.columns=l.regimes.map((r,i)=>s("col",{class:te(i)?"kind":null})),d.table.
append(s("colgroup",{},s("col",{}),d.columns),Qn());for(let[r,i]of Jn()){let a=s("tbody",{role:"rowg\
roup"},Xn(r,i[0].file));for(let c of i){let f=Yn(c,n);d.lines[c.index]=f,a.append(f)}d.bodies.push({
body:a,indices:i.map(c=>c.index)}),d.table.append(a)}document.adoptedStyleSheets=[Gn()];let t=p("she\
et",HTMLElement);t.style.setProperty("--columns",String(l.regimes.length));let o=l.regimes.filter((r,i)=>te(
i)).length;t.style.setProperty("--kinds",String(o)),t.replaceChildren(d.table),st(e)}function te(e){
return e>0&&l.regimes[e].kind!==l.regimes[e-1].kind}function Je(){if(d.isFitted)return;let e=Math.max(
...d.heads.map(t=>q(t).offsetWidth));d.isFitted=!0;let n=p("sheet",HTMLElement);n.style.setProperty(
"--head",`${Math.ceil(e*.79+34)}px`),n.style.setProperty("--overhang",`${Math.ceil(e*.62+8)}px`)}function Gn(){
let e=new CSSStyleSheet,n=l.legend.map(({slug:t})=>`.dim-${t} td.${t} { background: none; box-shadow\
: none; color: var(--quiet) }`);return e.replaceSync(n.join(`
`)),e}function Jn(){let e=[],n="";for(let t of l.rows){let o=`${t.file}
${t.feature}`;o!==n&&e.push([t.feature,[]]),e[e.length-1][1].push(t),n=o}return e}function Qn(){d.heads=
l.regimes.map(n=>{let t=s("a",{href:$("regimes",n.name),tabindex:"-1"},n.shown),o=te(n.index)?"kind":
null;return s("th",{scope:"col",role:"columnheader",class:o},s("span",{},t))});let e=s("th",{class:"\
corner",scope:"col",role:"columnheader"},"Scenario");return s("thead",{role:"rowgroup"},s("tr",{role:"\
row"},e,d.heads))}function Xn(e,n){return s("tr",{class:"feature",role:"row"},s("th",{class:"feature",
scope:"rowgroup",role:"rowheader",colspan:l.regimes.length+1},s("span",{},e||n,e?s("span",{class:"pl\
ace"},n):null)))}function Yn(e,n){let t=s("tr",{role:"row","data-row":e.index}),o=s("th",{scope:"row",
role:"rowheader",tabindex:"-1"},e.title);e.failures.length&&(o.className="broken",o.append(` ${l.failed.
sign} a step failed`)),t.append(o),d.titles[e.index]=o;let r=e.cells.map((i,a)=>Zn(i,a,n));return d.
cells[e.index]=r,t.append(...r),t}function Zn(e,n,t){let o=te(n),r=et(e),i=`${e.decision.sign.slug} ${e.
decision.isContested} ${e.verdict} ${o} ${e.flip?.direction}`,a=t.get(i);if(!a){let c=[e.decision.sign.
slug,e.verdict==="fail"?"fail":"",e.flip?"flip":"",o?"kind":""];a=s("td",{class:c.filter(Boolean).join(
" "),role:"gridcell",tabindex:"-1","data-sign":e.decision.sign.sign+r,"aria-label":nt(e)}),t.set(i,a)}
return a.cloneNode(!0)}function et(e){return e.verdict==="fail"?l.failed.sign:e.flip?b[e.flip.direction].
sign:e.decision.isContested?l.contested.sign:""}function nt(e){return[e.decision.sign.name,e.decision.
isContested?l.contested.name:"",e.verdict==="fail"?y.fail:"",e.flip?`flip: ${b[e.flip.direction].name}`:
""].filter(Boolean).join(", ")}function Qe(e){let n=d.shown.columns;d.shown=Ue(e);let{rows:t,columns:o}=d.
shown;o.forEach((f,h)=>{f!==(n[h]??!0)&&tt(h,f)}),d.lines.forEach((f,h)=>{f.hidden===t[h]&&(f.hidden=
!t[h])});for(let{body:f,indices:h}of d.bodies)f.hidden=!h.some(M=>t[M]);let r=new Set(e.decision),i=l.
legend.filter(({slug:f})=>r.size>0&&!r.has(f));d.table.className=["grid",...i.map(({slug:f})=>`dim-${f}`)].
join(" ");let a=We(t,o),c=p("count",HTMLElement);c.textContent!==a&&(c.textContent=a),(!d.current||!ot(
d.current))&&H(rt())}function tt(e,n){d.columns[e].hidden=!n,d.heads[e].hidden=!n;for(let t of d.cells)
t[e].hidden=!n}function st(e){d.table.addEventListener("keydown",n=>it(n,e)),d.table.addEventListener(
"click",n=>{let t=z(n,"td, th[scope=row]"),o=t&&N(t);o&&(H(t),t.focus({preventScroll:!0}),e(o,F(t)))}),
d.table.addEventListener("focusin",n=>{let t=z(n,"td, th[scope]");t&&H(t),O(z(n,"td"))}),d.table.addEventListener(
"focusout",()=>O(null)),d.table.addEventListener("pointerover",n=>O(z(n,"td"))),d.table.addEventListener(
"pointerleave",()=>O(null)),p("sheet",HTMLElement).addEventListener("scroll",()=>O(null))}function z({
target:e},n){let t=e instanceof Element?e.closest(n):null;return t instanceof HTMLTableCellElement?t:
null}function N(e){let n=e.parentElement?.dataset.row;return n===void 0?null:l.rows[Number(n)]}function F(e){
return e.cellIndex-1}function P(e,n){return n<0?d.titles[e.index]:d.cells[e.index][n]}function ot(e){
let n=N(e),t=F(e);return(!n||d.shown.rows[n.index])&&(t<0||d.shown.columns[t])}function rt(){let e=l.
rows.find(t=>d.shown.rows[t.index]),n=d.shown.columns.indexOf(!0);return e?P(e,n):null}function H(e){
d.current&&(q(d.current).tabIndex=-1),d.current=e,e&&(q(e).tabIndex=0)}function q(e){return e.querySelector(
"a")??e}function it(e,n){let t=z(e,"td, th[scope]");if(!t||e.altKey||e.metaKey)return;let o=N(t),r=F(
t);if((e.key==="Enter"||e.key===" ")&&o){e.preventDefault(),n(o,r);return}let i=we(e,o?o.index:-1,r);
i&&(e.preventDefault(),H(i),q(i).focus())}function we({key:e,ctrlKey:n},t,o){let r=[-1,...ze(d.shown.
rows)],i=[-1,...ze(d.shown.columns)],a=r.indexOf(t),c=i.indexOf(o);if(e==="ArrowDown")a+=1;else if(e===
"ArrowUp")a-=1;else if(e==="ArrowRight")c+=1;else if(e==="ArrowLeft")c-=1;else if(e==="PageDown")a=Math.
min(a+Ve,r.length-1);else if(e==="PageUp")a=Math.max(a-Ve,1);else if(e==="Home")[a,c]=[n?1:a,0];else if(e===
"End")[a,c]=[n?r.length-1:a,i.length-1];else return null;return!(a in r)||!(c in i)||r[a]<0&&i[c]<0?
null:r[a]<0?d.heads[i[c]]:P(l.rows[r[a]],i[c])}function ze(e){return e.flatMap((n,t)=>n?[t]:[])}function O(e){
let n=p("tip",HTMLElement);d.heads.forEach(G=>G.classList.remove("lit"));let t=e&&N(e);if(n.hidden=!t,
!t)return;let o=F(e),{decision:r,verdict:i,flip:a}=t.cells[o],c=l.regimes[o];d.heads[o].classList.add(
"lit"),w(n,s("b",{},`${c.shown} (${S(c.kind)})`),r.said,r.isContested?` ${l.contested.sign} conteste\
d`:"",i==="fail"?` ${l.failed.sign} ${y.fail}`:"",a?` ${b[a.direction].sign} ${b[a.direction].name}`:
"");let f=e.getBoundingClientRect(),h=document.documentElement.clientWidth,K=f.bottom+n.offsetHeight+
8>document.documentElement.clientHeight?f.top-n.offsetHeight-6:f.bottom+6;n.style.top=`${K}px`,n.style.
left=`${Math.max(8,Math.min(f.left,h-n.offsetWidth-8))}px`}var j=matchMedia("(max-width: 50rem), (max-height: 33.99rem)");function Xe(e,{onClose:n,onMove:t}){let o=p(
"panel",HTMLElement);for(let i of d.table.querySelectorAll("[aria-selected]"))i.removeAttribute("ari\
a-selected");if(o.hidden=e===null,p("content",HTMLElement).inert=e!==null&&j.matches,!e)return;e.isKnown&&
P(e.row,e.column).setAttribute("aria-selected","true");let r=e.isKnown?e.column<0?ut(e.row):ct(e.row,
e.column):lt(e);w(o,at(e,n,t),r),o.scrollTop=0}function be(){p("panel-title",HTMLElement).focus({preventScroll:!0})}
function at(e,n,t){let o=(i,a,c,f)=>s("button",{type:"button","aria-label":i,title:i,onclick:()=>t(c,
f)},a),r=e.isKnown?[o("Scenario above","↑",-1,0),o("Scenario below","↓",1,0),o("Regime before","\
←",0,-1),o("Regime after","→",0,1)]:[];return s("div",{class:"panel-bar"},s("div",{},r),s("butto\
n",{type:"button",onclick:n},"Close"))}function lt(e){return[ve("Not on this page"),s("p",{},"The ad\
dress names a scenario or a regime that this page does not have: "),s("p",{},s("code",{},e.written))]}
function ve(e){return s("h2",{id:"panel-title",tabindex:"-1"},e)}function ct(e,n){let t=l.regimes[n],
o=e.cells[n];return[s("div",{},Ye(e),ve(e.title),s("p",{},"under ",s("a",{href:$("regimes",t.name)},
t.title||t.name))),Ze(o.decision),o.flip?m("Changed",dt(o.flip)):null,ft(e,o),o.decision.reasons.length?
m("Why",o.decision.reasons.map(r=>fe(r,t))):null,o.decision.duties.length?m("Obligations",k(o.decision.
duties)):null,o.decision.missing.length?m("It turns on",k(o.decision.missing)):null,o.matters?pt(o.matters):
null,...tn(e),sn(e,n)].filter(Boolean)}function ut(e){return[s("div",{},Ye(e),ve(e.title)),nn(e),...tn(
e),sn(e,-1)].filter(Boolean)}function Ye(e){return s("p",{class:"overline"},`${e.feature}, ${e.place}`)}
function Ze(e){return s("div",{class:"answer"},L(e.sign),s("p",{},e.said),e.note?s("p",{class:"note"},
e.note):null)}function dt(e){let{sign:n,name:t}=b[e.direction];return[s("p",{},s("span",{class:"mark"},
`${n} ${t}. `),"Before:"),Ze(e.before),e.before.reasons.map(o=>fe(o)),e.by?ge(e):null].filter(Boolean)}
function ft(e,n){let t={pass:"The scenario checks this cell, and it is as expected.",fail:"The scena\
rio checks this cell, and it is not as expected.",unchecked:"No line of the scenario checks this cel\
l.",error:"The engine failed, so nothing could be checked."}[n.verdict],o=n.verdict==="fail"?`${l.failed.
sign} `:"";return m("Test",s("p",{class:n.verdict==="fail"?"mark fail":""},o+t),n.findings.map(r=>en(
e,r)),nn(e))}function en(e,n){return s("div",{class:"findings"},s("dl",{},s("dt",{},"expected"),s("d\
d",{},n.expected),s("dt",{},"actual"),s("dd",{},n.actual),s("dt",{},"by"),s("dd",{},`${n.text} (${e.
file}:${n.line})`)))}function nn(e){return e.failures.length?s("div",{},s("p",{class:"mark fail"},`${l.
failed.sign} A step of the scenario failed.`),e.failures.map(n=>en(e,n))):null}function pt(e){return e.
length?m("Assumed, and the answer rests on it",k(e)):m("Assumed",s("p",{},"The answer rests on nothi\
ng that was assumed."))}function mt(e){return m("The scenario as written",s("p",{class:"place"},e.place),
s("pre",{class:"steps",tabindex:"0","aria-label":"The steps of the scenario"},e.steps.join(`
`)))}function tn(e){let n=l.cases.get(e.case),t=xe(e);return[e.steps.length?mt(e):null,e.stated.length?
m("Stated facts",k(e.stated)):null,e.unknown.length?m("Unknown facts",k(e.unknown)):null,t.length?s(
"details",{},s("summary",{},`All that is assumed, as in an ordinary request: ${v(t.length,"fact")}`),
k(t)):null,e.unasked.length?s("details",{},s("summary",{},`Unknown, as in an ordinary request: ${v(e.
unasked.length,"fact")}`),k(e.unasked)):null,e.case?s("p",{},"From the reported case ",n?s("a",{href:$(
"cases",e.case)},n.title):s("code",{},e.case)):null,e.tags.length?s("p",{},e.tags.map(o=>s("span",{class:"\
tag"},o))):null]}function sn(e,n){return m("Every regime on this scenario",s("ul",{class:"across"},l.
regimes.map((t,o)=>{let{sign:r}=e.cells[o].decision;return s("li",{},L(r),s("a",{href:x(e,o),"aria-c\
urrent":o===n?"true":null},t.shown),s("span",{class:"quiet"},r.name))})))}var g=ue(location.hash),$e=!1;function ht(){p("summary",HTMLElement).textContent=bt(),gt(),Fe(e=>an(
{filters:{...g.filters,...e}})),Ge((e,n)=>$t(e,n)),kt(),wt(),addEventListener("hashchange",on),addEventListener(
"keydown",e=>{e.key==="Escape"&&g.cell&&g.view==="matrix"&&ln()}),j.addEventListener("change",()=>{p(
"content",HTMLElement).inert=g.cell!==null&&j.matches}),on()}function gt(){let e={changes:l.comparison!==
null,cases:l.cases.size>0,claims:p("claims",HTMLElement).childElementCount>0,contested:l.regimes.some(
({rules:n})=>n.some(Q))};for(let n of A(e))if(!e[n])for(let t of document.querySelectorAll(`[data-vi\
ew="${n}"]`))t.remove();l.comparison||p("direction",HTMLElement).parentElement?.remove()}function wt(){
let e=p("filters",HTMLDetailsElement),n=!1,t=()=>{e.open=!j.matches||n};e.querySelector("summary")?.
addEventListener("click",()=>{n=!e.open}),j.addEventListener("change",t),t()}function bt(){let e={pass:0,
fail:0,error:0,unchecked:0};for(let r of l.rows)for(let i of r.cells)e[i.verdict]+=1;let n=l.rows.filter(
r=>r.failures.length).length,t=l.rows.length*l.regimes.length,o=A(e).map(r=>`${e[r].toLocaleString("\
en")} ${y[r]}`);return e.unchecked&&o.push(`${o.pop()} (no scenario says what they ought to be)`),n&&
o.push(`${v(n,"scenario")} with a failed step`),`${v(t,"cell")}: ${o.join(", ")}`}function on(){if(location.
hash==="#content")return;let e=$e?g:null;if(se(ue(location.hash)),g.view!=="matrix"){let n=!e||e.view!==
g.view||e.name!==g.name;n&&scrollTo(0,0),e&&n&&vt(g.view)?.focus({preventScroll:!0});return}g.cell&&
(rn(g.cell),be())}function vt(e){return p(e,HTMLElement).querySelector("h2")}function rn(e){if(!e.isKnown)
return;let n=P(e.row,e.column);H(n);let t=()=>n.scrollIntoView({block:"center",inline:"nearest"});t(),
requestAnimationFrame(()=>requestAnimationFrame(t))}function an(e){se({...g,...e}),history.replaceState(
null,"",I(g))}function $t(e,n){cn({row:e,column:n,isKnown:!0}),be()}function ln(){cn(null),d.current&&
q(d.current).focus()}function cn(e){se({...g,cell:e}),history.pushState(null,"",I(g))}function yt(e,n){
if(!g.cell?.isKnown)return;let{row:t,column:o}=g.cell,r=e?e>0?"ArrowDown":"ArrowUp":n>0?"ArrowRight":
"ArrowLeft",i=we({key:r,ctrlKey:!1},t.index,o),a=i&&N(i);if(!a)return;let c={row:a,column:F(i),isKnown:!0};
se({...g,cell:c}),history.replaceState(null,"",I(g)),rn(c)}function se(e){let n=$e?g:null;g=e,$e=!0,
document.body.classList.toggle("on-matrix",e.view==="matrix");for(let r of ce)p(r,HTMLElement).hidden=
r!==e.view;for(let r of p("views",HTMLElement).querySelectorAll("a"))r.dataset.view===e.view?r.setAttribute(
"aria-current","page"):r.removeAttribute("aria-current");O(null);let t=p(e.view,HTMLElement),o=r=>an(
{filters:{...g.filters,...r}});e.view==="regimes"&&Te(t,e.name),e.view==="cases"&&Ie(t,e.name),e.view===
"contested"&&Ae(t),e.view==="changes"&&l.comparison&&He(t,l.comparison,e.filters,o),(!n||JSON.stringify(
n.filters)!==JSON.stringify(e.filters))&&(_e(e.filters),Qe(e.filters)),e.view==="matrix"&&Je(),Xe(e.
view==="matrix"?e.cell:null,{onClose:ln,onMove:yt})}function kt(){let e=p("theme",HTMLSelectElement),
n=()=>{e.value?document.documentElement.dataset.theme=e.value:delete document.documentElement.dataset.
theme};try{e.value=localStorage.getItem("exigent-theme")??""}catch{e.value=""}n(),e.addEventListener(
"input",()=>{n();try{localStorage.setItem("exigent-theme",e.value)}catch{}})}ht();
