var le=class{constructor(e){this.sizes=e,this.levels=[1073741824,1073741824],this.kids=[[],[]],this.
values=[!1,!0],this.terminals=new Map([[!1,0],[!0,1]]),this.slots=[-1,-1],this.table=new Int32Array(
4096),this.filled=0,this.forget()}forget(){this.boths=new Map,this.eithers=new Map,this.negations=new Map,
this.choices=new Map}terminal(e){let n=this.terminals.get(e);if(n!==void 0)return n;let s=this.add(1073741824,
[]);return this.values[s]=e,this.terminals.set(e,s),s}node(e,n){let[s]=n;if(n.every(a=>a===s))return s;
let o=this.table.length-1,i=mn(e,n)&o;for(;this.table[i]!==0;){let a=this.table[i];if(this.levels[a]===
e&&Mo(this.kids[a],n))return a;i=i+1&o}let r=this.add(e,n);return this.table[i]=r,this.slots[r]=i,this.
filled+=1,this.filled*2>this.table.length&&this.grow(),r}add(e,n){return this.levels.push(e),this.kids.
push(n),this.values.push(void 0),this.slots.push(-1),this.levels.length-1}grow(){let e=new Int32Array(
this.table.length*2),n=e.length-1;for(let s=0;s<this.levels.length;s+=1){if(this.levels[s]===1073741824)
continue;let o=mn(this.levels[s],this.kids[s])&n;for(;e[o]!==0;)o=o+1&n;e[o]=s,this.slots[s]=o}this.
table=e}lent(e){let n=this.levels.length;this.forget();try{return e()}finally{for(let s=this.levels.
length-1;s>=n;s-=1)this.levels[s]===1073741824?this.terminals.delete(this.values[s]):(this.table[this.
slots[s]]=0,this.filled-=1);this.levels.length=n,this.kids.length=n,this.values.length=n,this.slots.
length=n,this.forget()}}leaf(e,n){return this.node(e,n.map(Number))}negation(e){if(e<=1)return 1-e;let n=this.
negations.get(e);if(n!==void 0)return n;let s=this.node(this.levels[e],this.kids[e].map(o=>this.negation(
o)));return this.negations.set(e,s),this.negations.set(s,e),s}both(e,n){if(e===0||n===0)return 0;if(e===
1||e===n)return n;if(n===1)return e;let s=Math.min(e,n)*67108864+Math.max(e,n),o=this.boths.get(s);if(o!==
void 0)return o;let i=Math.min(this.levels[e],this.levels[n]),r=[];for(let l=0;l<this.sizes[i];l+=1)
r.push(this.both(this.kidAt(e,i,l),this.kidAt(n,i,l)));let a=this.node(i,r);return this.boths.set(s,
a),a}either(e,n){if(e===1||n===1)return 1;if(e===0||e===n)return n;if(n===0)return e;let s=Math.min(
e,n)*67108864+Math.max(e,n),o=this.eithers.get(s);if(o!==void 0)return o;let i=Math.min(this.levels[e],
this.levels[n]),r=[];for(let l=0;l<this.sizes[i];l+=1)r.push(this.either(this.kidAt(e,i,l),this.kidAt(
n,i,l)));let a=this.node(i,r);return this.eithers.set(s,a),a}choice(e,n,s){if(e===1||n===s)return n;
if(e===0)return s;let o=this.choices.get(e);o===void 0&&this.choices.set(e,o=new Map);let i=n*67108864+
s,r=o.get(i);if(r!==void 0)return r;let a=Math.min(this.levels[e],this.levels[n],this.levels[s]),l=[];
for(let f=0;f<this.sizes[a];f+=1){let d=this.kidAt(e,a,f);l.push(this.choice(d,this.kidAt(n,a,f),this.
kidAt(s,a,f)))}let u=this.node(a,l);return o.set(i,u),u}kidAt(e,n,s){return this.levels[e]===n?this.
kids[e][s]:e}map(e,n){let s=new Map,o=i=>{let r=s.get(i);return r===void 0&&(r=this.levels[i]===1073741824?
this.terminal(e(this.values[i])):this.node(this.levels[i],this.kids[i].map(o)),s.set(i,r)),r};return o(
n)}apply(e,n){let s=new Map,o=i=>{let r=i.join(),a=s.get(r);if(a===void 0){let l=Math.min(...i.map(u=>this.
levels[u]));if(l===1073741824)a=this.terminal(e(...i.map(u=>this.values[u])));else{let u=[];for(let f=0;f<
this.sizes[l];f+=1)u.push(o(i.map(d=>this.kidAt(d,l,f))));a=this.node(l,u)}s.set(r,a)}return a};return n.
length?o(n):this.terminal(e())}restrict(e,n){let s=new Map,o=i=>{let r=this.levels[i];for(;r!==1073741824&&
n[r]>=0;)i=this.kids[i][n[r]],r=this.levels[i];if(r===1073741824)return i;let a=s.get(i);return a===
void 0&&(a=this.node(r,this.kids[i].map(o)),s.set(i,a)),a};return o(e)}fold(e,n,s){let o=new Map,i=r=>{
let a=this.levels[r];if(a===1073741824)return r;let l=o.get(r);if(l===void 0){let u=this.kids[r].map(
i);l=n.has(a)?[...new Set(u)].reduce(s):this.node(a,u),o.set(r,l)}return l};return i(e)}exists(e,n){
return n.size?this.fold(e,n,(s,o)=>this.either(s,o)):e}tested(e){let n=new Set;for(let s of this.reached(
e))this.levels[s]!==1073741824&&n.add(this.levels[s]);return n}terminalsOf(e){return this.reached(e).
filter(n=>this.levels[n]===1073741824)}reached(e){let n=new Set,s=[],o=[e];for(;o.length;){let i=o.pop();
if(n.has(i))continue;n.add(i),s.push(i);let r=this.kids[i];for(let a=r.length-1;a>=0;a-=1)o.push(r[a])}
return s}};function mn(t,e){let n=t+2654435769;for(let s of e)n=Math.imul(n^s,2246822507)+(n>>>13);return(n^
n>>>16)>>>0}function Mo(t,e){for(let n=0;n<t.length;n+=1)if(t[n]!==e[n])return!1;return!0}var k="unknown",X=class{constructor(e){this.isMeasured=e.type==="number"||e.type==="date",this.cuts=
e.cuts??[],this.classes=e.classes,this.plainest=e.plainest,this.places=new Map((e.values??[]).map(([
n],s)=>[n,s]))}classOf(e){if(!this.isMeasured){let o=this.places.get(e);return o===void 0?-1:this.classes[o]}
let n=0,s=this.cuts.length;for(;n<s;){let o=n+s>>1;this.cuts[o]<e?n=o+1:s=o}return this.classes[2*n+
(this.cuts[n]===e?1:0)]}},ce=class{constructor(e,n,s,o){this.nodes=e,this.cutters=n,this.levels=s,this.
dated=o,this.factAt=new Map([...s].map(([i,r])=>[r,i]))}levelOf(e){return this.levels.get(e)}cutterOf(e){
return this.cutters.get(e)}condition(e){let{nodes:n}=this;if("not"in e)return n.negation(this.condition(
e.not));if("all"in e)return this.deepestFirst(e.all).reduce((i,r)=>n.both(i,r),1);if("any"in e)return this.
deepestFirst(e.any).reduce((i,r)=>n.either(i,r),0);let{plainest:s}=this.cutterOf(e.fact),o=s.map(i=>wn(
e,i));return n.leaf(this.levelOf(e.fact),o)}deepestFirst(e){let{levels:n}=this.nodes;return e.map(s=>this.
condition(s)).sort((s,o)=>n[o]-n[s])}having(e,n){let s=this.cutterOf(e),o=s.classOf(n);return this.nodes.
leaf(this.levelOf(e),s.plainest.map((i,r)=>r===o))}};function ee(t,e){if("not"in t){let s=ee(t.not,e);
return s===null?null:!s}if("all"in t)return gn(t.all,e,!1);if("any"in t)return gn(t.any,e,!0);let n=e[t.
fact];return n===k?null:wn(t,n)}function gn(t,e,n){let s=!n;for(let o of t){let i=ee(o,e);if(i===n)return n;
i===null&&(s=null)}return s}function wn(t,e){return"in"in t?t.in.includes(e):(t.at_least===void 0||e>=
t.at_least)&&(t.at_most===void 0||e<=t.at_most)&&(t.more_than===void 0||e>t.more_than)&&(t.less_than===
void 0||e<t.less_than)}function S(t){return{any:[{not:t.when},t.then]}}var Ao={must:"must disclose",may:"may disclose, need not",owner:"the owner hands it over",must_not:"\
must not disclose",no_ground:"has no ground to disclose",impossible:"cannot disclose: there is nothi\
ng to hand over"};function j(t,e="and"){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} ${e}\
 ${t[t.length-1]}`}function ue(t){return typeof t!="number"||Math.abs(t)>=1e-6||t===0?String(t):t.toFixed(
20).replace(/0+$/,"")}var To=/(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
function fe(t){return t.replace(To,"")}function J(t,e){return e===k?t.unknownPhrase:t.template?t.template.
replace(/\{(?:number|date)\}|\(s\)/g,n=>n!=="(s)"?ue(e):e===1?"":"s"):t.values.find(n=>n.value===e)?.
phrase??ue(e)}function yn(t,e,n){let s=j(e.map(({clause:f})=>f));switch(t.outcome){case"needs_facts":
return`needs facts: it turns on ${s}`;case"not_governed":return"not governed";case"error":return"err\
or: the engine failed"}let o=t.outcome==="allow",i=t.mode?Ao[t.mode]:o?"how is open":"why is open",r=o?
"":"though asked ",a=t.ground?`, ${r}on the ground of ${n[t.ground]}`:"",l=t.scope==="narrowed"?", b\
ut only a part":"",u=s?` (the details turn on ${s})`:"";return`${t.outcome}: ${i}${a}${l}${u}`}var bn={sign:" ",name:"not known here",slug:"not-known-here"};function Re(t,e,n,{legend:s,signs:o,grounds:i}){
let r=n.map(({name:l,unknown:u,unknownPhrase:f})=>({fact:l,clause:u,phrase:f})),a=e.reasons.map(l=>Lo(
l,t));return{...e,regime:t.name,why:"",sign:s[o[`${e.outcome}/${e.mode}`]],said:yn(e,r,i),duties:[...e.
duties],missing:r,reasons:a,isContested:a.some(l=>l.isContested),isUnverified:a.some(l=>l.isUnverified)}}
function U(t,e){let n=[];if(t.why||e.why)return n;for(let o of["outcome","mode","ground","scope"])t[o]!==
e[o]&&n.push(o);let s=o=>j(o.duties.map(i=>i.said).sort());return s(t)!==s(e)&&n.push("duties"),n}function Fe(t){
return{regime:t.name,why:t.why,outcome:"",mode:"",ground:"",scope:"",sign:bn,said:bn.name,duties:[],
reasons:[],missing:[],note:"",isContested:!1,isUnverified:!1}}function Lo(t,e){let n=e.rules.find(i=>i.
id===t.rule)??null,s=t.rule.includes("/")?t.rule.slice(0,t.rule.lastIndexOf("/")+1):"",o=t.source?e.
sources.find(i=>i.id===s+t.source)??null:null;return{rule:t.rule,because:t.because,source:o,isContested:t.
isContested,contested:n?.contested??"",isUnverified:t.isUnverified,unverified:n?.unverified??"",text:n}}var jo=3,Co=[["at_least","at least","on or after"],["at_most","at most","on or before"],["more_than",
"more than","after"],["less_than","less than","before"]];function xe(t,e){return Ue(We(t,e))}function Ue({
word:t,parts:e}){return t==="not"?`it is not so that ${e[0]}`:e.join(`, ${t} `)}function We(t,e){if("\
not"in t){let s=t.not;if("in"in s){let o=$n(e,s.fact);if(!o.template)return vn(o,$t(o,s.in))}return Ot(
We(s,e))}if("all"in t)return On("and",t.all.map(s=>We(s,e)));if("any"in t)return On("or",t.any.map(s=>We(
s,e)));let n=$n(e,t.fact);return"in"in t?vn(n,t.in):Se(_o(n,t))}function $n(t,e){return t.get(e)}function $t(t,e){
return t.values.map(n=>n.value).filter(n=>!e.includes(n))}function Se(t){return{word:"",parts:[t]}}function Ot(t){
return{word:"not",parts:[t.word?`(${Ue(t)})`:Ue(t)]}}function On(t,e){if(e.length===1)return e[0];let n=e.
flatMap(s=>{let[o]=s.parts;return!s.word&&s.parts.length===1?[o]:s.word==="not"?[`it is not so that ${o.
startsWith("(")?o:`(${o})`}`]:s.word===t?s.parts:[`(${Ue(s)})`]});return{word:t,parts:n}}function vn(t,e){
if(t.template){let s=[...e].sort((o,i)=>String(o)<String(i)?-1:1);return bt(t,s)}if(!e.length)return Se(
"in no case");let n=$t(t,e);for(let s of t.groups){if(kn(s.values,e))return Se(s.phrase);if(kn(s.values,
n))return Ot(Se(s.phrase))}return n.length?e.length>Math.max(n.length,jo)?Ot(bt(t,n)):bt(t,$t(t,n)):
Se(`no matter ${t.unknown}`)}function kn(t,e){return t.length===e.length&&t.every(n=>e.includes(n))}
function bt(t,e){return{word:e.length===1?"":"or",parts:e.map(n=>J(t,n))}}function _o(t,e){let n=t.type===
"date",s=Co.flatMap(([i,r,a])=>{let l=e[i];return l===void 0?[]:[`${n?a:r} ${ue(l)}`]});return t.template.
replaceAll("on {date}","{date}").replaceAll("(s)","s").replaceAll(n?"{date}":"{number}",()=>j(s))}var He=class{constructor(e,n,s,o){this.space=e,this.facts=s,this.phrase=o,this.ordinary=Object.fromEntries(
[...s.values()].map(i=>[i.name,i.ordinary])),this.ties=n.map(i=>({tie:i,kept:e.condition(S(i))})),this.
assumable=new Set(n.flatMap(i=>Object.keys(i.assume??{})))}settle(e){let n={...this.ordinary,...e};for(let s=0;s<
this.ties.length;s+=1){let o=!0;for(let{tie:i}of this.ties){let r=Object.entries(i.assume??{});if(!(!r.
length||ee(S(i),n)!==!1))for(let[a,l]of r)Object.hasOwn(e,a)||n[a]===l||(n[a]=l,o=!1)}if(o)break}return n}open(e,n,s=new Set){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={},a=[];for(let l of this.facts.
keys()){let u=n[l],f=o.levelOf(l);u===k||s.has(l)?a.push(f):Object.hasOwn(e,l)||!this.assumable.has(
l)?i[f]=o.cutterOf(l).classOf(u):r[l]=this.ordinary[l]===k?u:this.ordinary[l]}return this.openBy(i,r,
a)}openBy(e,n,s){let{space:o}=this,i=this.restricted(this.ties,e),r=this.ways(i,n),a=Object.keys(n).
map(f=>o.levelOf(f));for(let f of a){let d=this.onlyClass(r,f);d>=0&&(e[f]=d)}r=o.nodes.restrict(r,e);
let l=new Set(a.filter(f=>e[f]<0)),u=new Set(i.flatMap(({kept:f})=>[...o.nodes.tested(f)]));return{fixed:e,
ways:r,unknown:s,assumed:l,tied:u}}restricted(e,n){return e.map(({tie:s,kept:o})=>({tie:s,kept:this.
space.nodes.restrict(o,n)}))}ways(e,n){let{nodes:s}=this.space,o=1;for(let[i,r]of Object.entries(n))
o=s.both(o,this.space.having(i,r));for(let i=0;i<e.length;i+=1){let r=o;for(let{tie:a,kept:l}of e)o=
this.giveWay(o,l,a,n);if(o===r)break}return e.reduce((i,{kept:r})=>s.both(i,r),o)}giveWay(e,n,s,o){let{
nodes:i}=this.space,r=Object.entries(s.assume??{}).filter(([u])=>Object.hasOwn(o,u)),a=r.length?i.both(
e,i.negation(n)):0;if(a===0)return e;let l=i.exists(a,new Set(r.map(([u])=>this.space.levelOf(u))));
for(let[u,f]of r)l=i.both(l,this.space.having(u,f));return i.either(i.both(e,i.negation(a)),l)}onlyClass(e,n){
let{nodes:s}=this.space,o=Array.from({length:s.sizes[n]},(r,a)=>a),i=o.filter(r=>s.both(e,s.leaf(n,o.
map(a=>a===r)))!==0);return i.length===1?i[0]:-1}complain(e,n){if(this.ties.every(({tie:s})=>ee(S(s),
n)===!0))return null;for(let s of this.groups(e,n))if(!this.isPossible(s,e,n))return this.complaint(
this.fewest(s,e,n),e,n);return null}groups(e,n){let s=i=>n[i]===k||this.assumable.has(i)&&!Object.hasOwn(
e,i),o=[];for(let i of this.ties){let r=new Set(Io(i.tie).filter(s)),a=[i];for(let l of o.filter(u=>[
...u.touched].some(f=>r.has(f))))o=o.filter(u=>u!==l),r=new Set([...r,...l.touched]),a=[...l.ties,...a];
o.push({touched:r,ties:a})}return o.map(({ties:i})=>this.ties.filter(r=>i.includes(r)))}fewest(e,n,s){
for(let o of e){let i=e.filter(r=>r!==o);if(!this.isPossible(i,n,s))return this.fewest(i,n,s)}return e}isPossible(e,n,s){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={};for(let l of this.facts.keys())
s[l]!==k&&(Object.hasOwn(n,l)?i[o.levelOf(l)]=o.cutterOf(l).classOf(s[l]):this.ordinary[l]!==k&&(r[l]=
this.ordinary[l]));let a=Object.fromEntries(Object.entries(r).filter(([l])=>this.assumable.has(l)));
for(let[l,u]of Object.entries(r))Object.hasOwn(a,l)||(i[o.levelOf(l)]=o.cutterOf(l).classOf(u));return this.
ways(this.restricted(e,i),a)!==0}complaint(e,n,s){let o=[...new Set(e.flatMap(({tie:h})=>H(S(h))))],
i=new Set(e.flatMap(({tie:h})=>Object.keys(h.assume??{}))),r=o.filter(h=>Object.hasOwn(n,h)||!i.has(
h)),a=r.length>1?r:o,l=a.map(h=>`"${this.phrase(h,s[h])}"`),u=l.slice(0,-1),f=l[l.length-1],d=u.length>
1?"all ":u.length?"both ":"";return{facts:a,said:`${u.length?`${u.join(", ")} and ${f}`:f} cannot ${d}\
be`,because:[...new Set(e.map(({tie:h})=>h.because))].join(" ")}}};function H(t){return"not"in t?H(t.
not):"all"in t?t.all.flatMap(H):"any"in t?t.any.flatMap(H):[t.fact]}function Io(t){return[...H(S(t)),
...Object.keys(t.assume??{})]}var Do=Symbol("impossible"),Bo=Symbol("several"),Ro="technical/",Fo="no way to complete what is unkn\
own is allowed by the constraints",Pe=class{constructor(e,n){this.nodes=e,this.ties=n,this.outside=e.
terminal(Do),this.several=e.terminal(Bo)}settle(e,n,s){let o=this.left(e,n),i=this.rulings(o);return i.
length?Wo(i,r=>this.turning(o,n,r),s):{...Sn("error"),note:Fo}}left(e,n){let{nodes:s}=this,o=s.choice(
n.ways,s.restrict(e,n.fixed),this.outside);return this.without(o,n.assumed)}rulings(e){let{nodes:n}=this;
return n.terminalsOf(e).filter(o=>o!==this.outside&&o!==this.several).map(o=>n.values[o])}without(e,n){
let{nodes:s}=this;if(!n.size)return e;let o=new Map,i=(r,a)=>{if(r===a||a===this.outside)return r;if(r===
this.outside)return a;let l=Math.min(s.levels[r],s.levels[a]);if(l===1073741824)return this.several;
let u=r<a?`${r},${a}`:`${a},${r}`,f=o.get(u);if(f===void 0){let d=[];for(let h=0;h<s.sizes[l];h+=1)d.
push(i(s.kidAt(r,l,h),s.kidAt(a,l,h)));f=s.node(l,d),o.set(u,f)}return f};return s.fold(e,n,i)}turning(e,n,s){
let{nodes:o}=this,i=u=>typeof u=="object"?s(u):u,r=o.map(i,e),a=o.tested(r),l=new Set;if(!o.terminalsOf(
r).includes(this.outside))l=a;else for(let u of this.together(n,a)){let f=new Set([...a].filter(d=>!l.
has(d)));if(this.isSettled(r,f))break;if(!u.some(d=>l.has(d))&&!this.isSettled(r,new Set(u)))for(let d of u)
l.add(d)}return n.unknown.filter(u=>l.has(u))}isSettled(e,n){return!this.nodes.terminalsOf(this.without(
e,n)).includes(this.several)}*together(e,n){let s=e.unknown.map(a=>new Set([a]));for(let a of this.ties){
let l=a.filter(f=>e.fixed[f]<0),u=s.filter(f=>l.some(d=>f.has(d)));u.length&&(s=s.filter(f=>!u.includes(
f)),s.push(new Set([...l,...u.flatMap(f=>[...f])])))}let o=e.unknown.filter(a=>n.has(a)),i=s.map(a=>o.
filter(l=>a.has(l)));i.sort((a,l)=>Ho(a,l));let r=Math.max(0,...i.map(a=>a.length));for(let a=1;a<=r;a+=
1)for(let l of i)yield*xn(l,a)}};function Wo(t,e,n){let[s]=t;if(t.length===1)return{...s,missing:[]};
let o=t.find(a=>a.outcome==="error");if(o)return{...o,missing:[]};let i=Uo(t,n);if(t.some(a=>a.outcome!==
s.outcome))return{...Sn("needs_facts"),reasons:i,missing:e(a=>a.outcome)};let r=a=>t.every(l=>a(l)===
a(s))?a(s):"";return{outcome:s.outcome,mode:r(a=>a.mode),ground:r(a=>a.ground),scope:r(a=>a.scope),duties:s.
duties.filter(a=>t.every(l=>l.duties.includes(a))),reasons:i,note:r(a=>a.note),missing:e(a=>a.substance)}}
function Sn(t){return{outcome:t,mode:"",ground:"",scope:"",duties:[],reasons:[],note:"",missing:[]}}
function Uo(t,e){let n=new Set(t.flatMap(r=>r.reasons)),s=new Set(t.flatMap(({reasons:r})=>{let a=r.
filter(l=>!l.rule.startsWith(Ro));return a.length?a:r})),o=[...n].filter(r=>s.has(r)||t.every(a=>a.reasons.
includes(r))),i=({rule:r})=>e.get(r)??e.size;return o.sort((r,a)=>i(r)-i(a))}function Ho(t,e){for(let n=0;n<
Math.min(t.length,e.length);n+=1)if(t[n]!==e[n])return t[n]-e[n];return t.length-e.length}function*xn(t,e){
if(!e){yield[];return}for(let[n,s]of t.entries())for(let o of xn(t.slice(n+1),e-1))yield[s,...o]}function En(t,e,n){
let s=new Set,o=(r,a)=>{if(r===a||r===n||a===n)return!1;let l=Math.min(t.levels[r],t.levels[a]);if(l===
1073741824)return!0;let u=Math.min(r,a)*67108864+Math.max(r,a);if(s.has(u))return!1;for(let f=0;f<t.
sizes[l];f+=1)if(o(t.kidAt(r,l,f),t.kidAt(a,l,f)))return!0;return s.add(u),!1},i=new Set;for(let r of t.
reached(e)){let a=t.levels[r];if(a===1073741824||i.has(a))continue;let l=[...new Set(t.kids[r])];l.some(
(u,f)=>l.slice(f+1).some(d=>o(u,d)))&&i.add(a)}return i}var de=class{constructor(e,n,s,o,i){this.space=e,this.day=i,this.ties=new He(e,n,s,o);let r=n.map(a=>[
...H(S(a)),...Object.keys(a.assume??{})].map(l=>e.levelOf(l)));this.settling=new Pe(e.nodes,r)}opened(e,n){
let s=this.ties.open(e,n),{dated:o}=this.space;return o>=0&&(s.fixed[o]=Object.hasOwn(e,this.day)?1:
0),s}open(e){let n=this.ties.settle(e);return this.ties.complain(e,n)?null:this.opened(e,n)}settle(e,n,s){
return this.settling.settle(e,n,s)}};function Nn(t){let e=t.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);return e?e.join(
"-"):"-"}function Mn(t){let e=new Set;for(let{feature:n,file:s,title:o,place:i}of t){let r=`${Nn(n||
s)}/${Nn(o||i)}`,a=r;for(let l=2;e.has(a);l+=1)a=`${r}-${l}`;e.add(a)}return[...e]}var Po="it is not known ";function Ee(t){let e=new Map,n=o=>e.has(o)||e.set(o,e.size),s=`${t.name}/`;
for(let{id:o}of t.rules){let i=t.layers.some(r=>o.startsWith(`${r}/`));n(i?o:s+o),i||n(o)}return e}function An(t,e){
let n=Po+t.unknown,s={name:t.name,asks:t.asks,type:t.type,unit:t.unit??"",values:(t.values??[]).map(
([o,i],r)=>({value:o,phrase:i,also:t.alsoValues?.[r]??[]})),groups:(t.groups??[]).map(([o,i])=>({phrase:o,
values:i})),template:t.template??"",atLeast:t.atLeast??null,whole:t.whole??!1,bounds:t.cuts??[],ordinary:t.
ordinary,ordinaryPhrase:"",unknown:t.unknown,unknownPhrase:n,also:t.also??[],isRead:e};return{...s,ordinaryPhrase:J(
s,t.ordinary)}}function Tn(t){let e={summary:"",caution:"",date:"",place:"",told:[],sources:[]},n=r=>Object.
fromEntries(r.map(a=>t.statements[a])),s=null,o=r=>(s??=Vo(t))[r],i=t.ordinary.slice(0,1).toUpperCase()+
t.ordinary.slice(1);return[{...e,id:"ordinary",kind:"ordinary",group:"",title:i,facts:{},where:""},...t.
cases.map(r=>({...e,...r,id:`case/${r.name}`,kind:"case",group:"Reported cases",facts:n(r.facts),where:r.
file??""})),...t.scenarios.map((r,a)=>new kt(t,r,()=>o(a)))]}function Vo(t){return Mn(t.scenarios.map(
([e,n,s])=>{let[o,i]=t.features[e];return{feature:o,file:i,title:s,place:`${i}:${n}`}}))}var kt=class{constructor(e,n,s){
this.data=e,this.scenario=n,this.name=s,this.kind="scenario",this.title=n[2]}get summary(){return""}get caution(){
return""}get date(){return""}get place(){return""}get told(){return[]}get sources(){return[]}get feature(){
return this.data.features[this.scenario[0]]}get group(){return this.feature[0]}get id(){return`scena\
rio/${this.name()}`}get where(){return`${this.feature[1]}:${this.scenario[1]}`}get facts(){return Object.
fromEntries(this.scenario[3].map(e=>this.data.statements[e]))}};function Ln(t){let e=t.reasons.map(n=>({
source:"",isContested:!1,isUnverified:!1,...n}));return t.decisions.map(n=>{let{outcome:s,mode:o="",
ground:i="",scope:r="",note:a=""}=n,l=n.duties??[];return{outcome:s,mode:o,ground:i,scope:r,note:a,duties:l.
map(u=>t.duties[u]),reasons:(n.reasons??[]).map(u=>e[u]),substance:[s,o,i,r,...[...new Set(l)].sort(
(u,f)=>u-f)].join()}})}function jn(t,{diagram:e},n){let s=n.map(l=>t.terminal(l)),o=[],{shapes:i,nodes:r}=e,
a=i.map(l=>Math.max(...l)+1);for(let l=0;l<r.length;){let u=r[l]%i.length,f=(r[l]-u)/i.length;l+=1;let d=l;
l+=a[u];let h=i[u].map(p=>{let m=r[d+p];return m<0?s[-1-m]:o[o.length-m]});o.push(t.node(f,h))}return{
made:o,terminals:s}}function Cn({made:t,terminals:e},n){return n<0?e[-1-n]:t[n]}var zo=/^(?:for )?(\d{1,9})(?: (\p{L}+))? (minute|hour|day|week|month|year)s?$/u,Go=new Set(["full",
"whole","consecutive","further","more","additional"]),Ko=/^(?:1 (?:working )?day|1 (?:minute|hour|week|month|year)|(?!1 )[1-9]\d{0,5} (?:(?:working )?days|minutes|hours|weeks|months|years))$/,
Et=["at once","without delay","before disclosure"],St="who duty within from before for or_within ext\
ended if_within lifted_by either else condition".split(" ");function Ve(t,e,n){let{who:s,duty:o}=t,i=t.
within??(t.for?`for ${t.for}`:void 0);return{said:Ne(t,n),plain:Ne({who:s,duty:o,...i?{within:i}:{}},
n),who:s,duty:o,written:t,...i?{within:i}:{},counted:Qo(t,e)}}function Nt({written:t,counted:e=""}){
return JSON.stringify([e,xt(t)])}function xt(t){return Array.isArray(t)?t.map(xt):typeof t!="object"||
t===null?t:Object.entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>[e,xt(n)])}function Ne(t,e){let n=[
t.duty,...t.either??[]].map(i=>e.doing[i]),s=i=>e.events[i]??i.replaceAll("_"," "),o=[`${e.parties[t.
who]} must ${j(n,"or")}${Jo(t,s)}`];if(t.if_within){let i=t.if_within.map(({within:r,from:a})=>`${r}\
 of ${s(a)}`);o.push(`if ${s(t.from??"")} comes within ${j(i)}`)}return t.extended&&o.push(`extended\
 to ${j(_n(t.extended,s),"or")}`),t.lifted_by&&o.push(`until ${j(t.lifted_by.map(s),"or")} lifts tha\
t`),t.condition&&o.push("and what is decided depends on that"),t.else&&o.push(`or else ${t.else.map(
i=>Ne(i,e)).join(", and ")}`),o.join(", ")}function Jo({within:t="",for:e="",from:n,before:s,or_within:o},i){
let r=n?i(n):"",a="";if(o){let l=[`${t||e} from ${r}`,..._n(o,i)],[u,f]=e?["shorter","shortest"]:["e\
arlier","earliest"];a=` ${e?"for":"by"} the ${o.length===1?u:f} of ${j(l)}`}else if(e)a=` for ${e}${r?
` from ${r}`:""}`;else if(t){let l=/^\d/.test(t);a=l?` within ${t}`:` ${t}`,r&&(a+=l?` of ${r}`:`, f\
rom ${r} on`)}return s&&!t.startsWith("before ")&&(a+=`${t?" and":""} before ${i(s)}`),a}function _n(t,e){
return t.map(({within:n,from:s})=>`${n} from ${e(s)}`)}function Qo(t,e){let n=Mt(t).flatMap(s=>[s.within??
s.for??"",...pe(s).map(({within:o})=>o)]).map(s=>Yo(s,e)).join();return/[^,]/.test(n)?n:""}function pe(t){
return[...t.or_within??[],...t.extended??[],...t.if_within??[]]}function Mt(t){return[t,...(t.else??
[]).flatMap(Mt)]}function Yo(t,{calendar:e="",moves:n=!1}){let s=he(t);return!e||!s||s==="minute"||s===
"hour"?"":s==="working day"?e:n?`${e}+`:""}function he(t){let[,e,n,s]=zo.exec(t.replace(/(?<=\d),(?=\d{3})/g,
""))??[];return e?!n||Go.has(n.toLowerCase())||!(s==="minute"||s==="hour")&&n.toLowerCase()==="calen\
dar"?s:s==="day"&&n.toLowerCase()!=="clear"?"working day":"":""}function ze(t,e,n,s){return Ge(t,n,s)||
In(t,!!e.calendar)}function Ge(t,e,n){if(typeof t!="object"||t===null)return"that is no duty";if(Object.
keys(t).some(l=>!St.includes(l)))return"a duty has no such part";if(!Object.hasOwn(e.parties,t.who))
return"nobody is named who owes a duty";if([t.duty,...t.either??[]].some(l=>!Object.hasOwn(e.doing,l)))
return"a duty says nothing that is to be done";let{within:s,from:o,before:i}=t,a=[o,i,...t.lifted_by??
[],...pe(t).map(l=>l.from)].find(l=>l&&!Object.hasOwn(e.events,l));if(a)return`there is no event ${a}`;
for(let l of[s,t.for,...pe(t).map(u=>u.within)])if(l!==void 0&&!n.has(l)&&!Ko.test(l)&&!Et.includes(
l))return`"${l}" is no deadline here: write such as 72 hours, 3 days or at once`;return(t.else??[]).
map(l=>Ge(l,e,n)).find(Boolean)??""}function In(t,e){let{within:n,from:s,before:o,for:i}=t;if((t.either??
[]).includes(t.duty))return"a duty is its own alternative";if(i&&(n||o))return"a duty that is kept u\
p for a time has no time by which it is done";if(i&&(!s||!he(i)))return`"${i}" is not how long a dut\
y is kept up, from an event on`;if(s&&!n&&!i)return"a duty runs from an event, and nothing says how \
long";if(s&&n&&/^for \d/i.test(n))return`"${n}" is how long a duty is kept up, and not by when it is\
 done`;if(s&&n&&!he(n)&&/^\d/.test(n))return`"${n}" has no end that can be counted`;for(let l of pe(
t)){if(!l.from)return`nothing says from which event ${l.within} run`;if(!he(l.within))return`"${l.within}\
" has no end that can be counted`}if(t.if_within&&!s)return"a duty runs from nothing that could come\
 within a time";if((t.or_within??t.extended)&&!(s&&he(n??i??"")))return"a duty that has another dead\
line besides needs a first one, from an event on, that can be counted";let a=[n??"",i??"",...pe(t).map(
l=>l.within)].find(l=>he(l)==="working day");return s&&!e&&a?`"${a}" needs a calendar of working day\
s, and this regime counts by none`:(t.else??[]).map(l=>In(l,e)).find(Boolean)??""}function At(t){let e=Object.
entries(t).sort(([s],[o])=>St.indexOf(s)-St.indexOf(o)),n=Object.fromEntries(e);return n.else?{...n,
else:n.else.map(At)}:n}function qn(t,e,n){let s={...t};return delete s[e],n===void 0||n===""||n===!1||
Array.isArray(n)&&!n.length?s:{...s,[e]:n}}function me(t){let n=t.flatMap(s=>Mt(s.written)).flatMap(
s=>[s.within,s.for,...pe(s).map(({within:o})=>o)]);return new Set(n.filter(s=>s!==void 0))}var Dn=["must","owner","may"];function Bn(t,e,n){let s=e.map(o=>({...o,ruling:{...o.ruling,reasons:o.
ruling.reasons.map(i=>n(o.name,i))}}));return Zo[t](s)}var Zo={law_first:Xo,deny_overrides:Tt,permit_overrides:t=>Fn(
t)??Rn(t)??Lt(t),first_applicable:t=>t.find(({ruling:e})=>e.outcome!=="not_governed")?.ruling??Lt(t)};
function Tt(t){return Rn(t)??Fn(t)??Lt(t)}function Xo(t){let e=t.filter(({isPolicy:s})=>!s),n=e.find(
({ruling:s})=>s.outcome==="refuse"&&s.mode==="must_not");if(n)return n.ruling;if(e.some(({ruling:s})=>s.
mode==="must")){let s=t.filter(({ruling:o,isPolicy:i})=>!(i&&o.outcome==="refuse"));return Tt(s.map(
ei))}return Tt(t)}function ei(t){let{ruling:e,isPolicy:n}=t;return!n||e.scope!=="narrowed"?t:{...t,ruling:{
...e,scope:"as_requested"}}}function Rn(t){return t.find(({ruling:e})=>e.outcome==="refuse")?.ruling}
function Fn(t){let e=t.map(({ruling:i})=>i).filter(({outcome:i})=>i==="allow");if(!e.length)return;e.
sort((i,r)=>Dn.indexOf(i.mode)-Dn.indexOf(r.mode));let[n]=e,s=e.some(({scope:i})=>i==="narrowed"),o=new Set(
e.flatMap(i=>i.duties));return{...n,scope:s?"narrowed":n.scope,duties:[...o],reasons:Wn(e)}}function Lt(t){
return{outcome:"not_governed",reasons:Wn(t.map(({ruling:e})=>e))}}function Wn(t){return[...new Set(t.
flatMap(({reasons:e})=>e))]}var te="technical",ti="in-force",Ke=class{constructor(e,n){this.space=e,this.bench=n,this.rulings=new Map,
this.reasons=new Map,this.duties=[...n.duties],this.places=new Map(n.duties.map((s,o)=>[Nt(s),o]))}compile({
own:e,combine:n,over:s,dates:o}){let{nodes:i}=this.space,r=e.map(({policy:l})=>this.list(l)),a=r[0];
if(n){let l=r.map((f,d)=>this.within(e[d].policy.dates,f)),u=(...f)=>{let d=e.map(({name:h,policy:p},m)=>({
name:h,ruling:f[m],isPolicy:p.isPolicy??!1}));return this.ruling(Bn(n,d,(h,p)=>this.named(h,p)))};a=
i.apply(u,l)}if(s){let l=this.within(s.dates,this.list(s)),u=(f,d)=>this.layOver(f,d);a=i.apply(u,[a,
l])}return this.within(o,a)}within(e,n){let{nodes:s,dated:o}=this.space,{day:i}=this.bench;if(!e||o<
0)return n;let{first:r,last:a,said:l}=e,f=this.space.cutterOf(i).plainest.map(b=>r!==null&&b<r||a!==
null&&b>a),d=s.leaf(o,[!1,!0]),h=s.both(d,s.leaf(this.space.levelOf(i),f)),p=`It is ${l}, and the re\
quest is made on another date.`,m=this.ruling({outcome:"not_governed",reasons:[this.reason({rule:ti,
because:p})],note:l});return s.choice(h,s.terminal(m),n)}list(e){let{nodes:n}=this.space,{rules:s}=e,
o=s[s.length-1],i=this.decided(o,e);for(let r of s.slice(0,-1).reverse()){let a=this.space.condition(
r.when);i=n.choice(a,this.decided(r,e),i)}return i}decided(e,n){let{outcome:s,mode:o,ground:i,scope:r,
because:a,source:l,duties:u=[]}=e,f=this.reason({rule:e.id,because:a,source:l,isContested:!!e.contested,
isUnverified:!!e.unverified}),d=u.map(([,h])=>h?this.space.condition(h):0);return this.space.nodes.apply(
(...h)=>{let p=u.filter((m,b)=>!h[b]).map(([m])=>this.duty(m,n));return this.ruling({outcome:s,mode:o,
ground:i,scope:r,duties:p,reasons:[f]})},d)}duty(e,n){if(typeof e=="number")return this.duties[e];let s=Ve(
e,n,this.bench),o=Nt(s),i=this.places.get(o);return i!==void 0?this.duties[i]:(this.places.set(o,this.
duties.push(s)-1),s)}layOver(e,n){if(n.outcome!=="refuse")return e;let s=n.reasons.map(o=>this.named(
te,o));return e.outcome==="allow"?this.ruling({outcome:"refuse",mode:"impossible",reasons:s,note:n.note}):
e.outcome!=="refuse"?e:this.ruling({...e,reasons:[...new Set([...e.reasons,...s])]})}named(e,n){return this.
reason({...n,rule:`${e}/${n.rule}`})}reason({rule:e,because:n,source:s="",isContested:o=!1,isUnverified:i=!1}){
let r={rule:e,because:n,source:s,isContested:o,isUnverified:i};return Un(this.reasons,JSON.stringify(
r),r)}ruling({outcome:e,mode:n="",ground:s="",scope:o="",duties:i=[],reasons:r,note:a=""}){let l=i.map(
h=>this.duties.indexOf(h)),u=[...new Set(l)].sort((h,p)=>h-p),f=[e,n,s,o,...u].join(),d=JSON.stringify(
[f,l,r,a]);return Un(this.rulings,d,{outcome:e,mode:n,ground:s,scope:o,duties:i,reasons:r,note:a,substance:f})}};
function Un(t,e,n){let s=t.get(e);return s!==void 0?s:(t.set(e,n),n)}function ne({name:t,stack:e}){return e?.layers??[t]}function Hn(t,e){if(!e.stack||e.whyFixed)return[];
let n=jt(e),s=new Map(t.regimes.map(({name:i},r)=>[i,r])),o=i=>s.get(i)??s.size;return Object.keys(t.
policies).filter(i=>!(n&&i===te)).sort((i,r)=>o(i)-o(r))}function jt(t){return t.layers.includes(te)&&
!ne(t).includes(te)}function Je(t,e){return{layer:e,rules:t.policies[e].rules.map(ni)}}function Qe(t,e,n){
let s=[e,n].flatMap(r=>t.regimesByName.get(r)??[]).concat(t.regimes).find(({layers:r})=>r.includes(n));
if(!s)return{rules:[],sources:[]};let o=s.name===n?"":`${n}/`,i=({id:r})=>r.slice(0,r.lastIndexOf("/")+
1)===o;return{rules:s.rules.filter(i).map(r=>({...r,id:r.id.slice(o.length)})),sources:s.sources.filter(
i).map(r=>({...r,id:r.id.slice(o.length)}))}}function ni(t){return{id:t.id,when:t.when===null?null:{
all:si(structuredClone(t.when))},outcome:t.outcome,mode:t.mode??"",ground:t.ground??"",scope:t.scope??
"",because:t.because,source:t.source??"",contested:t.contested??"",unverified:t.unverified??"",quote:t.
quote??"",duties:structuredClone(t.duties??[])}}function si(t){return"all"in t?t.all:[t]}var Ye=1/0;function Pn(t,e,n){let{nodes:s,space:o,constraints:i}=t,r=t.roots.get(n.name);return r===
void 0?[]:s.lent(()=>{let{values:a,complaint:l}=t.completed(e);if(l)return[];let f=t.answer(n,t.evaluator.
opened(e.facts,a)).outcome==="allow"?"refuse":"allow",d=i.reduce((g,w)=>s.both(g,o.condition(S(w))),
1),h=s.terminalsOf(r).map(g=>s.values[g]);return[...new Set(h.filter(({outcome:g})=>g===f).map(Ct))].
flatMap(g=>{let w=B=>B.outcome===f&&Ct(B)===g,$=s.both(s.map(w,r),d),_=new _t(t,e,a).path($);return _?
oi(t,e,n,_,g,f)??[]:[]}).filter(({changes:g})=>g.length>1).sort((g,w)=>g.changes.length-w.changes.length)})}
function Ct({mode:t,ground:e}){return`${t}/${e}`}function oi(t,{facts:e},n,s,o,i){let r=f=>{let d=t.
evaluator.open({...e,...f}),h=d&&t.answer(n,d);return h&&h.outcome===i&&Ct(h)===o?h:null},a=s;for(let f of Object.
keys(s)){let d={...a};delete d[f],r(d)&&(a=d)}let l=r(a),u=Object.entries(a).map(([f,d])=>({fact:f,value:d,
phrase:t.phrase(f,d)}));return l&&{answer:l,changes:u}}var _t=class{constructor(e,n,s){this.bench=e,
this.isDated=Object.hasOwn(n.facts,e.day)?1:0,this.values=s,this.costs=new Map}path(e){if(this.cost(
e)===Ye)return null;let{nodes:n,space:s}=this.bench,o={};for(let i=e;i!==1;){let r=n.levels[i],a=n.kids[i],
l=a.map((d,h)=>this.step(r,h)+this.cost(d)),u=l.indexOf(Math.min(...l)),f=s.factAt.get(r);f!==void 0&&
this.step(r,u)&&(o[f]=s.cutterOf(f).plainest[u]),i=a[u]}return o}cost(e){if(e===1)return 0;if(e===0)
return Ye;let n=this.costs.get(e);if(n!==void 0)return n;let{nodes:s}=this.bench,o=s.levels[e],i=Math.
min(...s.kids[e].map((r,a)=>this.step(o,a)+this.cost(r)));return this.costs.set(e,i),i}step(e,n){let{
space:s,day:o}=this.bench;if(e===s.dated)return n===this.isDated?0:Ye;let i=s.factAt.get(e),r=this.values[i];
return r!==k&&s.cutterOf(i).classOf(r)===n?0:i===o?Ye:1}};var Ze=class{constructor(e){let{nodes:n,space:s}=e;this.bench=e;let o=e.constraints.reduce((r,a)=>n.
both(r,s.condition(S(a))),1),i=r=>r.substance;this.regimes=[...e.roots].map(([r,a])=>{let l=n.map(i,
a);return{name:r,bare:l,within:n.choice(o,l,e.evaluator.settling.outside)}})}find(e){let{nodes:n,topics:s}=this.
bench;return n.lent(()=>{let o=this.opened(e),i=new Set([...Object.keys(e.facts),...e.passed??[]]),r=new Map(
s.flatMap(({facts:u})=>u.map(f=>[f,[]]))),a=new Map;for(let u of this.regimes){let f=this.factsAt(this.
levels(u,o)).filter(d=>!i.has(d));a.set(u.name,f);for(let d of f)r.get(d)?.push(u.name)}let l=[...r].
filter(([,u])=>u.length);return{byFact:new Map(l),byRegime:a}})}opened({facts:e,passed:n=[]}){let{day:s,
evaluator:o,nodes:i,space:r}=this.bench,{assumable:a,ordinary:l}=o.ties,u=new Int32Array(i.sizes.length).
fill(-1),f={},d=[];for(let h of this.bench.facts.keys()){let p=r.levelOf(h),m=Object.hasOwn(e,h);m&&
e[h]!==k?u[p]=r.cutterOf(h).classOf(e[h]):!m&&n.includes(h)&&l[h]!==k?a.has(h)?f[h]=l[h]:u[p]=r.cutterOf(
h).classOf(l[h]):d.push(p)}return r.dated>=0&&(Object.hasOwn(e,s)?u[r.dated]=1:n.includes(s)&&(u[r.dated]=
0)),o.ties.openBy(u,f,d)}levels({bare:e,within:n},s){let{nodes:o,evaluator:i}=this.bench,{settling:r}=i,
a=o.restrict(n,s.fixed);s.assumed.size&&(a=r.without(o.choice(s.ways,a,r.outside),s.assumed));let l=En(
o,a,r.outside);for(let u of o.tested(o.restrict(e,s.fixed)))s.tied.has(u)&&l.add(u);return[...l].sort(
(u,f)=>u-f)}factsAt(e){let{day:n,space:s}=this.bench,o=e.flatMap(i=>i===s.dated?n:s.factAt.get(i)??[]);
return[...new Set(o)]}};function It(t,e){if(e===k)return!0;switch(t.type){case"number":return typeof e=="number"&&Math.abs(e)<
1e15&&(t.atLeast===null||e>=t.atLeast)&&(!t.whole||Number.isInteger(e));case"date":return typeof e==
"string"&&zn(e);default:return t.values.some(n=>n.value===e)}}function Vn(t,e){let n=e.trim();if(t.type===
"date")return zn(n)?{value:n}:{complaint:"It is a day, such as 2024-01-31."};let s=/^-?(0|[1-9]\d*)(\.\d+)?$/.
test(n)?Number(n):NaN;if(It(t,s))return{value:s};let o=`a ${t.whole?"whole ":""}number`,i=t.unit?` o\
f ${t.unit}`:"",r=t.atLeast===null?"":`, at least ${t.atLeast}`;return{complaint:`It is ${o}${i}${r}\
.`}}function zn(t){if(!/^\d{4}-\d{2}-\d{2}$/.test(t)||t.startsWith("0000"))return!1;let e=new Date(`${t}\
T00:00:00Z`);return!Number.isNaN(e.getTime())&&e.toISOString().startsWith(t)}var Gn={"in-force":"what is answered outside a regime's dates goes by the name in-force",otherwise:"\
what is decided where no rule applies goes by the name otherwise"},ii=2,ri=40;function Q(t,e=[]){if(!t)
return"a rule needs an id";if(Object.hasOwn(Gn,t))return`no rule is called ${t}: ${Gn[t]}`;if(!/^[a-z0-9][a-z0-9-]*$/.
test(t)){let n=qt(t),s=n&&!Q(n,e)?`; did you mean "${n}"?`:"";return`"${t}" is no id: use a-z, 0-9 a\
nd -, and no - at its beginning${s}`}return[...e].includes(t)?`there is a rule ${t} already`:""}function Kn({
when:t,outcome:e},n){let s=(t?.all??[]).slice(0,ii).map(Xe).filter(Boolean),o=qt(s.join("-")).slice(
0,ri).replace(/-+$/,"")||`new-${qt(e)}`;return Dt(o,n)}function Dt(t,e){let n=t;for(let s=2;Q(n,e);s+=
1)n=`${t}-${s}`;return n}function Xe(t){if("not"in t)return`not-${Xe(t.not)}`;if("all"in t)return Xe(
t.all[0]);if("any"in t)return Xe(t.any[0]);if(!("in"in t))return t.fact;let[e]=t.in;return e===!0?t.
fact:e===!1||e==="none"?`no-${t.fact}`:typeof e=="string"&&t.in.length===1?e:t.fact}function qt(t){return t.
normalize("NFKD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,
"")}var Ae="otherwise",ai="technical";function Qn(t,e,n,s){let o=t.regimesByName.get(e.regime),i=o?.stack;
if(!i){let[u]=e.layers,f=o?.layers.length===1;return[{name:`${n}.yaml`,text:Jn(t,u,s,f)}]}let r=e.layers.
filter(u=>Yn(t,u)),a=e.layers.map(u=>Te(t,u)),l=[`title: ${Y(s)}`,`extends: ${R(e.regime)}`,...Zn(i.
isProposal,i.dates),"stack:",`  layers: [${a.map(R).join(", ")}]`,`  combine: ${e.combine}`];return[
{name:`${n}.yaml`,text:`${l.join(`
`)}
`},...r.map(u=>({name:`${Te(t,u)}.yaml`,text:Jn(t,u,`${t.policies[u.layer].title}, changed`,u.layer===
ai)}))]}function Te(t,e){return Yn(t,e)?Bt(t,e.layer):e.layer}function Bt(t,e){let n=`${e}-changed`,
s=n;for(let o=2;t.regimesByName.has(s)||Object.hasOwn(t.policies,s);o+=1)s=`${n}-${o}`;return s}function Yn(t,{
layer:e,rules:n}){let s=t.policies[e].rules;return s.length!==n.length||n.some((o,i)=>ge(t,o)!==ge(t,
s[i]))}function ge(t,e){return Me(t,e).join(`
`)}function Jn(t,e,n,s){let o=t.policies[e.layer],i=new Map(o.rules.map(h=>[h.id,h])),r=e.rules.filter(
h=>{let p=i.get(h.id);return p&&h.id!==Ae&&ge(t,h)!==ge(t,p)}),a=new Set(e.rules.map(({id:h})=>h)),l=[
...i.keys()].filter(h=>!a.has(h)),u=e.rules[e.rules.length-1],f=i.get(Ae),d=[`title: ${Y(n)}`,`exten\
ds: ${R(e.layer)}`];return d.push(...Zn(o.isProposal,o.dates)),s&&d.push("technical: false"),li(e,[...i.
keys()])?(l.length&&d.push(`remove: [${l.map(R).join(", ")}]`),r.length&&d.push("replace:",...r.flatMap(
h=>se(Me(t,h),2))),d.push(...ci(t,e,i))):d.push("rules:",...e.rules.slice(0,-1).flatMap(h=>se(Me(t,h),
2))),ge(t,u)!==ge(t,f)&&d.push("otherwise:",...je(Me(t,u).slice(1),2)),`${d.join(`
`)}
`}function Zn(t,e){return!t||!e?[]:[`in_force: {${[e.first&&`from: ${e.first}`,e.last&&`until: ${e.last}`].
filter(Boolean).join(", ")}}`]}function li({rules:t},e){let n=t.slice(0,-1).map(({id:i})=>i),s=n.filter(
i=>e.includes(i)),o=e.filter(i=>s.includes(i));return s.join()===o.join()&&(s.length>0||!n.length)}function ci(t,{
rules:e},n){let s=[];for(let[o,i]of e.entries()){if(n.has(i.id))continue;let r=e[o-1],a=e.slice(o+1).
find(({id:u})=>n.has(u)&&u!==Ae),l=r?`after: ${R(r.id)}`:`before: ${R(a?.id??"")}`;s.push(...se([l,"\
rule:",...je(Me(t,i),2)],2))}return s.length?["insert:",...s]:[]}function Me(t,e){let{outcome:n,mode:s="",
ground:o="",scope:i=""}=e,r=Object.entries({outcome:n,mode:s,ground:o,scope:i}).filter(([,u])=>u),a=[
`id: ${R(e.id)}`];e.when&&a.push("when:",...je(we(e.when),2)),a.push(`decide: {${r.map(([u,f])=>`${u}\
: ${R(f)}`).join(", ")}}`),a.push(`because: ${Y(e.because)}`),e.source&&a.push(`source: ${Y(e.source)}`),
e.quote&&a.push(`quote: ${Y(e.quote)}`),e.contested&&a.push(`contested: ${Y(e.contested)}`),e.unverified&&
a.push(`unverified: ${Y(e.unverified)}`);let l=(e.duties??[]).flatMap(([u,f])=>{let d=typeof u=="num\
ber"?t.duties[u].written:u,h=Object.entries(At(d)).map(([p,m])=>`${p}: ${Le(m)}`);return se([...h,...f?
["unless:",...je(we(f),2)]:[]],2)});return l.length&&a.push("obligations:",...l),a}function we(t){let e="\
all"in t?t.all:[t],n=e.map(fi);return e.length>1&&new Set(n).size<e.length?["all:",...e.flatMap(s=>se(
we(s),2))]:e.flatMap(ui)}function ui(t){if("not"in t)return["not:",...je(we(t.not),2)];if("all"in t)
return["all:",...t.all.flatMap(s=>se(we(s),2))];if("any"in t)return["any:",...t.any.flatMap(s=>se(we(
s),2))];let{fact:e,...n}=t;if("in"in n){let s=n.in.map(Le);return[`${R(e)}: ${s.length===1?s[0]:`[${s.
join(", ")}]`}`]}return[`${R(e)}: ${Le(n)}`]}function fi(t){return"fact"in t?t.fact:Object.keys(t)[0]}
function Le(t){return Array.isArray(t)?`[${t.map(Le).join(", ")}]`:typeof t=="object"&&t!==null?`{${Object.
entries(t).map(([e,n])=>`${e}: ${Le(n)}`).join(", ")}}`:typeof t=="string"&&!/^\d{4}-\d{2}-\d{2}$/.test(
t)?R(t):ue(t)}var di=new Set(["true","false","yes","no","on","off","null","y","n"]);function R(t){return/^[a-z][a-z0-9_-]*$/.
test(t)&&!di.has(t)?t:Y(t)}var hi=/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;function Y(t){return JSON.
stringify(t).replace(hi,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function je(t,e){return t.
map(n=>" ".repeat(e)+n)}function se(t,e){return t.map((n,s)=>`${" ".repeat(e)}${s?"  ":"- "}${n}`)}var pi={allow:["must","may","owner"],refuse:["must_not","no_ground","impossible"],not_governed:[""]},
mi=["as_requested","narrowed"];function Xn(t,e,n){let s=e.combine&&e.layers.length<2?["a stack has a\
t least two layers"]:[],o=e.layers.flatMap(i=>{let r=new Rt(t,e,i).complaints(),a=r.length?r:gi(t,i,
n);return i.layer===e.regime?a:a.map(l=>`in ${i.layer}: ${l}`)});return[...s,...o]}var Rt=class{constructor(e,n,{
layer:s,rules:o}){this.bench=e,this.rules=o,this.policy=e.policies[s],this.sources=new Set(e.sourcesOf(
n.regime,s).map(({id:i})=>i)),this.deadlines=me(e.duties)}complaints(){let e=this.rules.flatMap((o,i)=>this.
complain(o,i===this.rules.length-1)),n=this.rules.map(({id:o})=>o),s=new Set(n.filter((o,i)=>n.indexOf(
o)!==i));return[...e,...[...s].map(o=>`two rules have the id ${o}`)]}complain(e,n){let s=[],{id:o,outcome:i,
mode:r,ground:a,scope:l,when:u,source:f}=e,d=`"${o}"`,h=n?"":Q(o);h&&s.push(h),n&&o!==Ae&&s.push(`wh\
at is decided otherwise has no id ${o}`),n&&u&&s.push("what is decided otherwise has no condition"),
!n&&!(u&&u.all.length)&&s.push(`${d} has no condition yet`);let p=pi[i];p?p.includes(r)||s.push(`${d}\
: ${i} has no mode ${r||"that is empty"}`):s.push(`${d}: a rule cannot decide ${i}`),i==="allow"&&!a&&
s.push(`${d}: what allows needs a ground`),i==="not_governed"&&a&&s.push(`${d}: what is not governed\
 has no ground`),i!=="allow"&&l&&s.push(`${d}: only what allows has a scope`),i==="allow"&&!mi.includes(
l)&&s.push(`${d}: allow has no scope ${l||"that is empty"}`),e.because.trim()||s.push(`${d} does not\
 say why`),[e.because,e.contested,e.unverified,e.quote].some(b=>b!==fe(b))&&s.push(`${d}: its words \
have a character that no file may have`),!n&&!f&&s.push(`${d} has no source`),f&&!this.sources.has(f)&&
s.push(`${d}: there is no source ${f}`),e.quote&&!f&&s.push(`${d}: a quotation has to say whose word\
s these are`);for(let[b]of e.duties){let g=typeof b=="number"?"":ze(b,this.policy,this.bench,this.deadlines);
g&&s.push(`${d}: ${g}`)}return s}};function gi(t,{rules:e},n){let{nodes:s}=n,o=t.constraints.reduce(
(i,r)=>s.both(i,n.condition(S(r))),1);for(let{id:i,when:r}of e){if(!r)break;let a=n.condition(r);if(s.
both(o,a)===0)return[`the rule ${i} is never reached`];o=s.both(o,s.negation(a))}return[]}var wi=864e5,yi="2000-01-01";function ts(t,e,n,s){let o=new Map([...t.keys()].map(u=>[u,new Set]));for(let u of e)
et(u,o);for(let u of n)o.get(s)?.add(u);let i=new Map([...t.values()].map(u=>{let f=[...o.get(u.name)??
[]];return[u.name,new X(bi(u,f))]})),r=[],a=new Map,l=-1;for(let[u,f]of i)u===s&&(l=r.length,r.push(
2)),a.set(u,r.length),r.push(f.plainest.length);return new ce(new le(r),i,a,l)}function ns(t){return t.
flatMap(({when:e,duties:n=[]})=>[...e?[e]:[],...n.flatMap(([,s])=>s?[s]:[])])}function ss({dates:t}){
let{first:e,last:n}=t??{first:null,last:null};return[e,n].flatMap(s=>s??[])}function et(t,e){if("not"in
t)et(t.not,e);else if("all"in t)for(let n of t.all)et(n,e);else if("any"in t)for(let n of t.any)et(n,
e);else{let{fact:n,...s}=t,o="in"in s?s.in:Object.values(s);for(let i of o)e.get(n)?.add(i)}}function bi(t,e){
let n={name:t.name,asks:"",type:t.type,ordinary:t.ordinary,unknown:""};if(!t.template){let l=t.values.
map(({value:u})=>u);return{...n,values:t.values.map(({value:u,phrase:f})=>[u,f]),classes:l.map((u,f)=>f),
plainest:l}}let s=e.sort((l,u)=>l<u?-1:1),o=t.type==="date"?vi:ki(t),i=[],r=[];for(let l=0;l<=2*s.length;l+=
1){let u=(l-1)/2,f=l%2?Oi(t,s[u]):o(s[l/2-1],s[l/2]);i.push(f===void 0?-1:r.length),f!==void 0&&r.push(
f)}return $i({...n,cuts:s,classes:i,plainest:r})}function $i(t){if(t.ordinary===k)return t;let e=new X(
t).classOf(t.ordinary);return e>=0&&(t.plainest[e]=t.ordinary),t}function Oi(t,e){if(typeof e!="numb\
er")return e;if(!(t.atLeast!==null&&e<t.atLeast))return t.whole&&!Number.isInteger(e)?void 0:e}function vi(t,e){
if(t===void 0&&e===void 0)return yi;let n=t===void 0?es(String(e),-1):es(String(t),1);return n!==void 0&&
(e===void 0||n<e)?n:void 0}function es(t,e){let n=new Date(new Date(`${t}T00:00:00Z`).getTime()+e*wi).
toISOString();return/^\d{4}-/.test(n)&&n>="0001"?n.slice(0,10):void 0}function ki(t){return(e,n)=>{let s=t.
atLeast??-1/0,o=e===void 0?s:Math.max(Number(e),s),i=e!==void 0&&Number(e)>=s,r=n===void 0?1/0:Number(
n);if(o>r||o===r&&i)return;let a=f=>(i?f>o:f>=o)&&f<r,l=[];return Number.isFinite(o)&&Number.isFinite(
r)&&l.push((o+r)/2),Number.isFinite(o)&&l.push(o,o+2),Number.isFinite(r)&&l.push(r-2),l.length||l.push(
0),(t.whole?l.flatMap(f=>[Math.floor(f),Math.ceil(f)]):l).find(a)}}function os(t,e){return e.whyFixed?null:{regime:e.name,combine:e.stack?.combine??"",layers:ne(e).map(
n=>Je(t,n))}}var nt=class{constructor(e,n,s=Bt(e,n.regime)){this.bench=e,this.draft=n,this.name=s,this.
base=e.regimesByName.get(n.regime);let[o,i]=this.compositions(),r=[...o.own,...i.own].map(({policy:u})=>u);
o.over&&r.push(o.over);let a=e.constraints.map(S);this.space=ts(e.facts,[...a,...r.flatMap(({rules:u})=>ns(
u))],[o,...r].flatMap(ss),e.day),this.evaluator=new de(this.space,e.constraints,e.facts,(u,f)=>e.phrase(
u,f),e.day),this.complaints=Xn(e,n,this.space);let l=new Ke(this.space,e);this.before=l.compile(o),this.
root=this.complaints.length?this.before:l.compile(i),this.regime=this.described(),this.order=Ee(this.
regime),this.orderBefore=Ee(this.base)}compositions(){let{policies:e}=this.bench,{stack:n}=this.base,
s=ne(this.base),o=jt(this.base)?e[te]:void 0,i=n?n.dates:e[this.base.name].dates,r=s.map(l=>({name:l,
policy:e[l]})),a=this.draft.layers.map(l=>({name:Te(this.bench,l),policy:{...e[l.layer],rules:l.rules}}));
return[{own:r,combine:n?.combine??"",over:o,dates:i},{own:a,combine:this.draft.combine,over:o,dates:i}]}described(){
let{bench:e,base:n}=this,s=new Set(ne(n).map(a=>n.stack?`${a}/`:"")),o=({id:a})=>!s.has(a.slice(0,a.
lastIndexOf("/")+1)),i=this.draft.layers.map(a=>{let l=n.stack?Te(e,a):this.name,u=n.stack?`${l}/`:"",
{rules:f,sources:d}=Qe(e,n.name,a.layer),h=new Map(f.map(p=>[p.id,p]));return{name:l,rules:a.rules.map(
p=>this.describedRule(p,a,h.get(p.id),u)),sources:d.map(p=>({...p,id:u+p.id}))}}),r=n.layers.filter(
a=>!ne(n).includes(a));return{...n,name:this.name,title:`${n.title}, changed`,layers:[...r,...n.stack?
i.map(({name:a})=>a):ne(n)],rules:[...n.rules.filter(o),...i.flatMap(a=>a.rules)],sources:[...n.sources.
filter(o),...i.flatMap(a=>a.sources)]}}describedRule(e,{layer:n},s,o){let{bench:i}=this,r=e.duties.map(
([a,l])=>{let{said:u}=typeof a=="number"?i.duties[a]:Ve(a,i.policies[n],i);return l?`${u}, unless ${xe(
l,i.facts)}`:u});return{id:o+e.id,when:e.when?xe(e.when,i.facts):"",then:s?.then??"",because:e.because,
source:e.source,contested:e.contested,unverified:e.unverified,quote:e.quote,file:s?.file??"",line:s?.
line??0,duties:r}}answer({facts:e}){return this.space.nodes.lent(()=>this.answered(this.root,e,this.
order,this.regime))}answered(e,n,s,o){let i=this.evaluator.open(n);if(!i)return{...Fe(o),why:"the fa\
cts cannot be so together"};let r=this.evaluator.settle(e,i,s),a=r.missing.map(l=>this.bench.factOf(
this.space.factAt.get(l)));return Re(o,r,a,this.bench)}flips(){let{nodes:e}=this.space;return this.bench.
starters.flatMap(n=>e.lent(()=>{let s=this.evaluator.open(n.facts);if(!s||this.isAlike(s))return[];let o=this.
answered(this.before,n.facts,this.orderBefore,this.base),i=this.answered(this.root,n.facts,this.order,
this.regime),r=U(o,i);return r.length?[{starter:n,before:o,after:i,changes:r,direction:Si(o,i)}]:[]}))}isAlike({
fixed:e}){let{nodes:n}=this.space;return n.restrict(this.before,e)===n.restrict(this.root,e)}unseen(e=this.
flips()){let{nodes:n}=this.space,s=new Set(e.map(({before:o,after:i})=>`${tt(o)} ${tt(i)}`));return n.
lent(()=>{let o=(u,f)=>u.substance===f.substance?"":`${tt(u)} ${tt(f)}`,i=n.apply(o,[this.before,this.
root]),r=this.bench.constraints.reduce((u,f)=>n.both(u,this.space.condition(S(f))),1),a=n.choice(r,i,
n.terminal(""));return n.terminalsOf(a).map(u=>n.values[u]).filter(u=>u&&!s.has(u)).map(u=>this.witness(
n.map(f=>f===u,a))).map(u=>({request:{facts:u},before:this.answered(this.before,u,this.orderBefore,this.
base),after:this.answered(this.root,u,this.order,this.regime)}))})}witness(e){let{nodes:n,factAt:s,dated:o}=this.
space,i={},r=e,a=!1,l=this.evaluator.ties.settle({});for(;r!==1;){let u=n.levels[r],f=s.get(u),d=n.kids[r],
h=f===void 0?0:this.usualClass(f,l),p=d[h]===0?d.findIndex(m=>m!==0):h;u===o&&(a=p===1),f!==void 0&&
(f!==this.bench.day||a||p!==h)&&(i[f]=this.space.cutterOf(f).plainest[p]),r=d[p]}return this.fewest(
i,e)}usualClass(e,n){let s=n[e];return s==="unknown"?0:Math.max(0,this.space.cutterOf(e).classOf(s))}fewest(e,n){
let s=e;for(let o of Object.keys(e)){let i={...s};delete i[o],this.isWithin(i,n)&&(s=i)}return s}isWithin(e,n){
let s=this.evaluator.open(e);if(!s)return!1;let{nodes:o}=this.space;return o.both(s.ways,o.negation(
o.restrict(n,s.fixed)))===0}get files(){return Qn(this.bench,this.draft,this.name,this.regime.title)}};
function tt({outcome:t,mode:e,ground:n,scope:s,duties:o}){return JSON.stringify([t,e,n,s,o.map(({said:i})=>i).
sort()])}function Si(t,e){if(t.outcome!==e.outcome){if(e.outcome==="allow")return"wider";if(t.outcome===
"allow")return"narrower"}return"changed"}var ls="-",is=["regime","outcome","mode","ground","scope"],rs=3,xi=90;function cs(t,e,n,s){let o=n.filter(
({why:r,outcome:a})=>!r&&a!=="error");return[`Scenario: ${as(fe(s??""))||as(Ei(t,e))}`,`  Given ${t.
ordinary}`,...t.stated(e).map(r=>`  And ${r}`),`  When ${t.asked}`,...Ni(o).map(r=>`  ${r}`)].map(r=>`\
  ${r}
`).join("")}function Ei(t,e){let n=t.stated(e),s=n.length<=rs?n.length:rs-1;for(;s>1&&j(n.slice(0,s)).
length>xi;)s-=1;let o=n.length-s,i=o?[`${o} fact${o===1?"":"s"} more`]:[],r=j([...n.slice(0,s),...i])||
t.ordinary;return r.slice(0,1).toUpperCase()+r.slice(1)}function Ni(t){if(!t.length)return[];let n=t.
some(({missing:r})=>r.length)?[...is,"missing"]:is,o=t.map(r=>{let a=[r.outcome,r.mode,r.ground,r.scope],
l=r.missing.map(({fact:u})=>u).join(", ");return[r.regime,...[...a,l].map(u=>u||ls)]}).map(r=>r.slice(
0,n.length)),i=t.some(r=>r.duties.length)?t.flatMap(Mi):[];return["Then the regimes decide",...us([n,
...o]),...i]}function Mi({regime:t,duties:e,missing:n}){if(n.length)return[...new Set(e.map(i=>`And \
under "${t}" ${i.plain}`))];if(!e.length)return[`And under "${t}" no duties follow`];let s=i=>[i.who,
i.duty,i.within||ls],o=[...new Map(e.map(i=>[JSON.stringify(s(i)),s(i)])).values()];return[`And unde\
r "${t}" these duties follow`,...us([["who","duty","within"],...o])]}function us(t){let e=t.map(s=>s.
map(o=>o.replace(/[\\|]/g,"\\$&"))),n=e[0].map((s,o)=>Math.max(...e.map(i=>i[o].length)));return e.map(
s=>`  | ${s.map((o,i)=>o.padEnd(n[i])).join(" | ")} |`)}function fs(t,e,n){let s=t.stated(e),o=s.length?
`${t.ordinary}, in which ${j(s)}`:t.ordinary,i=n.filter(({why:f})=>!f),r=new Map;for(let f of i)r.set(
f.said,[...r.get(f.said)??[],Ft(t,f)]);let a=[...r].map(([f,d])=>`${f}: ${d.join("; ")}.`),l=i.filter(
f=>f.isContested),u=n.filter(({why:f})=>f);return[`Asked: ${o}.`,...a,...l.length?[`Contested: ${l.map(
f=>Ft(t,f)).join("; ")}.`]:[],...u.length?[`Not known here: ${u.map(f=>Ft(t,f)).join("; ")}.`]:[],...t.
caution?[t.caution]:[]].join(" ")}function Ft(t,{regime:e}){return t.regimesByName.get(e)?.title??e}
function as(t){return t.split(/\s+/).filter(Boolean).join(" ")}function ds(t){return new Wt(t)}var Wt=class{constructor(e){this.caution=e.caution,this.asked=e.asked,
this.ordinary=e.ordinary,this.day=e.day,this.legend=e.legend,this.marks={contested:e.contested},this.
grounds=e.grounds,this.signs=e.signs,this.constraints=e.constraints,this.duties=e.duties,this.policies=
e.policies,this.parties=e.parties,this.doing=e.doing,this.events=e.events,this.nodes=new le(e.diagram.
sizes);let n=jn(this.nodes,e,Ln(e)),s=new Map(e.facts.map(a=>[a.name,new X(a)])),o=new Map(e.facts.map(
(a,l)=>[a.name,e.diagram.levels[l]]));this.space=new ce(this.nodes,s,o,e.diagram.dated),this.roots=new Map(
e.regimes.filter(a=>!a.why).map(a=>[a.name,Cn(n,a.root??0)])),this.regimes=e.regimes.map(a=>({...a,sources:a.
sources.map(l=>e.sources[l]),rules:a.rules.map(l=>e.rules[l]),why:a.why??"",whyFixed:a.whyFixed??"",
premises:a.premises??[]})),this.regimesByName=new Map(this.regimes.map(a=>[a.name,a])),this.orders=new Map(
this.regimes.map(a=>[a.name,Ee(a)]));let i=this.readFacts();this.facts=new Map(e.facts.map(a=>[a.name,
An(a,i.has(a.name))])),this.topics=e.topics.map(([a,l])=>({title:a,facts:l}));let r=(a,l)=>this.phrase(
a,l);this.evaluator=new de(this.space,e.constraints,this.facts,r,e.day),this.ties=this.evaluator.ties,
this.starters=Tn(e),this.turning=null}readFacts(){let e=new Set([...this.roots.values()].flatMap(s=>[
...this.nodes.tested(s)])),n=new Set([...e].flatMap(s=>this.space.factAt.get(s)??[]));e.has(this.space.
dated)&&n.add(this.day);for(let s of this.constraints)for(let o of H(S(s)))n.add(o);return n}factOf(e){
let n=this.facts.get(e);if(!n)throw new RangeError(`there is no fact ${e}`);return n}phrase(e,n){return J(
this.factOf(e),n)}has(e,n){let s=this.facts.get(e);return s!==void 0&&It(s,n)}readValue(e,n){return Vn(
this.factOf(e),n)}complete(e){return this.nodes.lent(()=>this.completed(e))}completed({facts:e}){let n=this.
ties.settle(e),s=this.ties.complain(e,n),o=[];for(let[i,r]of Object.entries(n)){if(Object.hasOwn(e,i)||
r===this.ties.ordinary[i])continue;let a=this.constraints.find(l=>l.assume?.[i]===r&&ee(l.when,n)!==
!1)?.because;o.push({fact:i,value:r,phrase:this.phrase(i,r),because:a??""})}return{values:n,assumed:o,
complaint:s}}decide(e,n=[]){return this.nodes.lent(()=>{let s=this.completed(e);if(s.complaint)return{
...s,answers:[]};let o=this.evaluator.opened(e.facts,s.values),r=this.regimes.filter(({name:a})=>!n.
length||n.includes(a)).map(a=>this.answer(a,o));return{...s,answers:r}})}answer(e,n){let s=this.roots.
get(e.name);if(s===void 0)return Fe(e);let o=this.orders.get(e.name),i=this.evaluator.settle(s,n,o),
r=i.missing.map(a=>this.factOf(this.space.factAt.get(a)));return Re(e,i,r,this)}turnsOn(e){return this.
turning??=new Ze(this),this.turning.find(e)}nextQuestion(e){let n=null;for(let[s,o]of this.turnsOn(e).
byFact)(n===null||o.length>n.regimes.length)&&(n={fact:s,regimes:o});return n}steps(e,n){let s=this.
regimesByName.get(n),o=this.roots.get(n);return!s||o===void 0?[]:this.nodes.lent(()=>{let{values:i,complaint:r}=this.
completed(e);if(r)return[];let a=this.answer(s,this.evaluator.opened(e.facts,i)),l=this.nodes.tested(
o),u=[];for(let d of this.facts.values()){let h=this.space.levelOf(d.name),p=d.name===this.day&&l.has(
this.space.dated);if(!(!l.has(h)&&!p&&!this.isTied(d.name)))for(let{value:m,others:b}of this.otherValues(
d,e,i)){let g={facts:{...e.facts,[d.name]:m}},w=this.step(s,g,a);w&&u.push({fact:d.name,value:m,phrase:J(
d,m),others:b.map($=>J(d,$)),asOrdinary:m===d.ordinary&&Object.hasOwn(e.facts,d.name),...w})}}let f=({
changes:d})=>d.includes("outcome")?0:d.includes("mode")?1:2;return u.sort((d,h)=>f(d)-f(h))})}together(e,n){
let s=this.regimesByName.get(n);return s?Pn(this,e,s):[]}isTied(e){return this.constraints.some(n=>Object.
hasOwn(n.assume??{},e)||H(S(n)).includes(e))}step(e,{facts:n},s){let o=this.evaluator.open(n);if(!o)
return null;let i=this.answer(e,o),r=U(s,i);return r.length?{answer:i,changes:r}:null}otherValues(e,n,s){
let o=this.space.cutterOf(e.name),i=s[e.name],r=i===k?-1:o.classOf(i),a=e.name===this.day||this.ties.
assumable.has(e.name),l=Object.hasOwn(n.facts,e.name)||!a;return o.plainest.flatMap((u,f)=>{if(f===r&&
l)return[];let h=e.values.filter(p=>o.classOf(p.value)===f).map(p=>p.value).filter(p=>p!==u);return[
{value:u,others:h}]})}differs(e,n){let{answers:s}=this.decide(e),o=s.find(i=>i.regime===n);return!o||
o.why?[]:s.filter(i=>i!==o&&!i.why).map(i=>({regime:i.regime,changes:U(o,i),answer:i})).filter(({changes:i})=>i.
length)}changes(e,n){let[s,o]=[this.decide(e),this.decide(n)],i=[...this.facts.keys()].filter(a=>s.values[a]!==
o.values[a]),r=o.answers.flatMap((a,l)=>{let u=s.answers[l],f=u?U(u,a):[];return f.length?[{regime:a.
regime,before:u,after:a,changes:f}]:[]});return{facts:i.map(a=>({fact:a,before:this.phrase(a,s.values[a]),
after:this.phrase(a,o.values[a])})),answers:r}}stated({facts:e}){return[...this.facts.keys()].filter(
s=>Object.hasOwn(e,s)).map(s=>this.phrase(s,e[s]))}toScenario(e,n,s){let{answers:o}=this.decide(e,n);
return cs(this,e,o,s)}toJson({facts:e}){let n=[...this.facts.keys()].filter(s=>Object.hasOwn(e,s));return`${JSON.
stringify(Object.fromEntries(n.map(s=>[s,e[s]])))}
`}draftOf(e){let n=this.regimesByName.get(e);return n?os(this,n):null}sourcesOf(e,n){return Qe(this,
e,n).sources}layersFor(e){let n=this.regimesByName.get(e);return n?Hn(this,n):[]}layerDraft(e){return Je(
this,e)}tryVariant(e,n){return new nt(this,e,n)}sayCondition(e){return xe(e,this.facts)}toMemo(e,n){
return fs(this,e,this.decide(e,n).answers)}};function c(t,e,...n){let s=document.createElement(t);for(let[o,i]of Object.entries(e))i==null||i===!1||
(typeof i=="function"?s.addEventListener(o.slice(2),i):s.setAttribute(o,i===!0?"":String(i)));return s.
append(...Ut(n)),s}function y(t,...e){t.replaceChildren(...Ut(e))}function Ut(t){return t.flatMap(e=>e===
null||e===""?[]:Array.isArray(e)?Ut(e):[typeof e=="number"?String(e):e])}function Ce(t,e){t.textContent!==
e&&(t.textContent=e)}function O(t,e){let n=document.getElementById(t);if(n instanceof e)return n;throw new Error(
`the page has no ${e.name} with the id ${t}`)}function hs(t){return t.replaceAll("_"," ")}function E(t,e){
return`${t.toLocaleString("en")} ${e}${t===1?"":"s"}`}function Ai(t,e){let n;try{n=new URL(t)}catch{
return document.createTextNode(e)}return n.protocol!=="https:"&&n.protocol!=="http:"?document.createTextNode(
`${e} (${t})`):c("a",{href:n.href,rel:"noreferrer"},e)}function q(t){return c("span",{class:`tile ${t.
slug}`,"aria-hidden":"true"},t.sign)}var Ti={secondary:"read in a copy only",unverified:"not verifie\
d"};function _e(t){let e=t.address?Ai(t.address,t.title||t.address):document.createTextNode(t.title||
t.id),s=[t.outlet,t.date,Ti[t.status],t.unread?`read in part (not read: ${t.unread.replace(/\.$/u,"")}\
)`:"",t.last_read?`last read ${t.last_read}`:"",t.note].filter(Boolean).join(", ");return c("span",{
class:"source"},e,s?`, ${s}`:"")}function ps(t){return t?c("p",{class:"quotation"},"Its words: ",c("q",{},t)):null}function ms(t,e){return[
t.isContested||t.contested?c("p",{class:"dispute"},c("span",{class:"mark contested"},`${e.sign} Cont\
ested. `),t.contested):null,t.isUnverified||t.unverified?c("p",{class:"dispute unverified"},c("span",
{class:"mark unverified"},"Not verified. "),t.unverified):null].filter(Boolean)}function gs(t){let e=c(
"div",{class:"bar","aria-hidden":"true"}),n=t.reduce((s,[,o])=>s+o,0);for(let[s,o]of t){let i=o/n,r=i>
.15?`${s.sign} ${o}`:i>.06?s.sign:"",a=c("span",{class:s.slug},r);a.style.flexGrow=String(o),a.style.
flexBasis="0",e.append(a)}return e}function ws(t){return c("ul",{class:"tally"},t.map(([e,n])=>c("li",
{},q(e),`${e.name}: ${n}`)))}async function ys(t){let e=Uint8Array.from(atob(t),s=>s.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(
new DecompressionStream("deflate"));return new Response(n).json()}function bs(){let t=O("theme",HTMLSelectElement),e=()=>{t.value?document.documentElement.dataset.theme=
t.value:delete document.documentElement.dataset.theme};try{t.value=localStorage.getItem("exigent-the\
me")??""}catch{t.value=""}e(),t.addEventListener("input",()=>{e();try{localStorage.setItem("exigent-\
theme",t.value)}catch{}})}var Li=4,ji=["who","duty","within","from","before","for"],Ci=["lifted_by","either"],_i=["or_within",
"extended","if_within"];function $s(t,e,n){if(!Array.isArray(t))return null;let s=me(e.duties),o=[];
for(let i of t){if(!Array.isArray(i))return null;let[r,a]=i,l=a===null?null:n(a);if(a!==null&&l===null)
return null;if(typeof r=="number"){if(!e.duties[r])return null;o.push([r,l])}else{let u=Os(r,0);if(!u||
Ge(u,e,s))return null;o.push([u,l])}}return o}function Os(t,e){if(t===null||typeof t!="object"||e>Li)
return null;let n=t,s={who:"",duty:""};for(let o of ji){let i=n[o];typeof i=="string"&&(i||Ii(o))&&(s[o]=
i)}for(let o of Ci){let i=n[o];Array.isArray(i)&&i.length&&i.every(r=>typeof r=="string")&&(s[o]=i)}
for(let o of _i){let i=n[o];Array.isArray(i)&&i.length&&(s[o]=i.map(r=>({within:String(r?.within),from:String(
r?.from)})))}if(Array.isArray(n.else)&&n.else.length){let o=n.else.map(i=>Os(i,e+1));if(o.some(i=>i===
null))return null;s.else=o.filter(i=>i!==null)}return n.condition===!0&&(s.condition=!0),s}function Ii(t){
return t==="who"||t==="duty"}var qi=12,Di=["allow","refuse","not_governed"],Bi=["at_least","at_most","more_than","less_than"],ye=[
"law_first","deny_overrides","permit_overrides","first_applicable"],oe={regime:"",combine:"",layers:[],
changes:{},gone:[],orders:{}},st="otherwise",Ri=/^new-\d+$/;function it(t,e){let n=e.regime?t.draftOf(
e.regime):null;return n?{...n,combine:n.combine&&e.combine||n.combine,layers:rt(n,e.layers,t).map(s=>Fi(
s,n,e,t))}:null}function rt(t,e,n){return e.length?e.map(s=>n.layerDraft(s)):t.layers}function G(t,e,n){
return e===t?n:`${e}/${n}`}function Fi({layer:t,rules:e},n,{changes:s,gone:o,orders:i},r){let a=d=>G(
n.regime,t,d),l=new Map(e.map(d=>[d.id,d])),u=r.sourcesOf(n.regime,t)[0]?.id??"",f=Wi([...l.keys()],
Object.hasOwn(i,t)?i[t]:[]);return{layer:t,rules:f.filter(d=>d===st||!o.includes(a(d))).map(d=>Hi(l.
get(d)??Ui(d,u),s[a(d)]))}}function Wi(t,e){let n=e.filter((s,o)=>s!==st&&e.indexOf(s)===o);for(let[
s,o]of t.entries()){if(n.includes(o))continue;let i=t.slice(0,s).map(r=>n.indexOf(r));n.splice(o===st?
n.length:Math.max(-1,...i)+1,0,o)}return n}function Ui(t,e){return{id:t,when:{all:[]},outcome:"refus\
e",mode:"no_ground",ground:"",scope:"",because:"A new rule.",source:e,contested:"",unverified:"it wa\
s made up in a what-if page",quote:"",duties:[]}}function Hi(t,e){if(!e)return t;let{when:n,...s}=e;
delete s.isNew;let o={...t,...s,...n&&t.when?{when:structuredClone(n)}:{}};return Pi(t,o)?o:{...o,quote:""}}
function Pi(t,e){let n=({when:s,outcome:o,mode:i,ground:r,scope:a,source:l,duties:u})=>JSON.stringify(
[s,o,i,r,a,l,u]);return n(t)===n(e)}function at(t,e){let n=t.get(".vary")??"",s=e.regimesByName.has(
n)?e.draftOf(n):null;if(!s)return e.regimesByName.has(n)?{...oe,regime:n}:oe;let o=d=>{let h=t.getAll(
`.rule.${d}`).at(-1);return h===void 0?null:Gi(h,e)},i={},r=[],a=Vi(t,s,e);for(let{layer:d,rules:h}of rt(
s,a,e)){let p=t.get(`.order.${d}`),m=new Set(h.map(w=>w.id)),b=w=>m.has(w)||Ri.test(w)||o(G(n,d,w))?.
isNew===!0,g=(p??"").split(",").filter(w=>!Q(w)&&b(w));g.length&&(i[d]=g);for(let w of new Set([...m,
...g]))r.push(G(n,d,w))}let l={};for(let d of r){let h=o(d);h&&(l[d]=h)}let u=t.getAll(".gone").filter(
d=>r.includes(d)&&!zi(d)),f=ye.find(d=>d===t.get(".combine"));return{regime:n,combine:s.combine&&f||
"",layers:a,changes:l,gone:u,orders:i}}function Vi(t,e,n){let s=n.layersFor(e.regime),o=(t.get(".lay\
ers")??"").split(","),i=[...new Set(o)].filter(r=>s.includes(r));return i.join()===e.layers.map(({layer:r})=>r).
join()?[]:i}function zi(t){return t.slice(t.lastIndexOf("/")+1)===st}function vs({regime:t,combine:e,
layers:n,changes:s,gone:o,orders:i},r){if(t){r.append(".vary",t),e&&r.append(".combine",e),n.length&&
r.append(".layers",n.join());for(let[a,l]of Object.entries(i))r.append(`.order.${a}`,l.join());for(let[
a,l]of Object.entries(s))r.append(`.rule.${a}`,JSON.stringify(l));for(let a of o)r.append(".gone",a)}}
function Gi(t,e){let n;try{n=JSON.parse(t)}catch{return null}let s=Ht(n);if(!s)return null;let o={},
i=Ht(s.when);if(i&&Array.isArray(i.all)){let l=i.all.map(u=>ot(u,e,0));l.every(u=>u!==null)&&(o.when=
{all:l})}let r=Di.find(l=>l===s.outcome);r&&(o.outcome=r,o.mode=Ie(s.mode),o.scope=Ie(s.scope),o.ground=
Object.hasOwn(e.grounds,Ie(s.ground))?Ie(s.ground):"");for(let l of["because","source","contested","\
unverified"]){let u=s[l];typeof u=="string"&&(o[l]=lt(u))}s.isNew===!0&&(o.isNew=!0);let a=$s(s.duties,
e,l=>ot(l,e,0));return a&&(o.duties=a),Object.keys(o).length?o:null}function lt(t){return t.trim().replace(
/\s+/g," ")}function Ie(t){return typeof t=="string"?t:""}function Ht(t){return t!==null&&typeof t==
"object"&&!Array.isArray(t)?t:null}function ot(t,e,n){let s=Ht(t);if(!s||n>qi)return null;if("not"in
s){let o=ot(s.not,e,n+1);return o&&{not:o}}for(let o of["all","any"]){let i=s[o];if(!Array.isArray(i))
continue;let r=i.map(l=>ot(l,e,n+1));if(!r.length||r.some(l=>l===null))return null;let a=r.filter(l=>l!==
null);return o==="all"?{all:a}:{any:a}}return Ki(s,e)}function Ki(t,e){let n=e.facts.get(Ie(t.fact));
if(!n)return null;let s=i=>i!=="unknown"&&e.has(n.name,i);if(Array.isArray(t.in))return t.in.length>
0&&t.in.every(s)?{fact:n.name,in:t.in}:null;if(n.values.length)return null;let o={};for(let i of Bi){
let r=t[i];if(r!==void 0){if(!s(r))return null;o[i]=r}}return Object.keys(o).length?{fact:n.name,...o}:
null}var ks="unknown",Pt=["scenario","json","memo"],Vt=["all","disclosing","differing","changed"];function zt(t,e){
let n=t.replace(/^#/,"");return new URLSearchParams(n.startsWith(e)?n.slice(e.length):"")}function Gt(){
return{from:"",under:"",facts:{},passed:[],pinned:null,beside:"",shown:"all",sought:"",opened:[],taken:[],
form:"scenario",title:"",variant:oe}}function Es(t,e,n){let s=zt(t,e),o=s.get(".pinned"),i=Pt.find(h=>h===
s.get(".as")),r=Vt.find(h=>h===s.get(".show")),a=new Set(n.regimes.map(h=>h.name)),l=h=>s.getAll(h).
filter(p=>a.has(p)),u=n.starters.find(({id:h})=>h===s.get(".from")),f=Ss(s,n),d=Object.keys(f.facts).
length>0||f.passed.length>0;return{...Gt(),...u&&!d?{facts:u.facts}:f,from:u?.id??"",under:l(".under")[0]??
"",pinned:o===null?null:Ss(new URLSearchParams(o),n),beside:l(".beside")[0]??"",shown:r??"all",sought:s.
get(".find")??"",opened:l(".open"),taken:l(".take"),form:i??"scenario",title:s.get(".title")??"",variant:at(
s,n)}}function Ns(t,e){let n=xs(t);t.from&&n.append(".from",t.from),t.from&&t.under&&n.append(".unde\
r",t.under),t.pinned&&n.append(".pinned",String(xs(t.pinned))),t.beside&&n.append(".beside",t.beside),
t.shown!=="all"&&n.append(".show",t.shown),t.sought&&n.append(".find",t.sought);for(let s of t.opened)
n.append(".open",s);for(let s of t.taken)n.append(".take",s);return t.form!=="scenario"&&n.append(".\
as",t.form),t.title&&n.append(".title",t.title),vs(t.variant,n),`#${e}${n}`}function Ss(t,e){let n={};
for(let[o,i]of t){let r=e.facts.get(o),a=r&&Kt(r,i,e);a!==void 0&&(n[o]=a)}let s=t.getAll(".passed").
filter(o=>e.facts.has(o));return{facts:n,passed:[...new Set(s)].filter(o=>!Object.hasOwn(n,o))}}function xs({
facts:t,passed:e=[]}){let n=new URLSearchParams;for(let[s,o]of Object.entries(t))n.append(s,String(o));
for(let s of e)n.append(".passed",s);return n}function Kt(t,e,n){if(e===ks)return ks;if(t.type==="ch\
oice"||t.type==="yes_no")return t.values.find(({value:o})=>String(o)===e)?.value;let s=n.readValue(t.
name,e);return"value"in s?s.value:void 0}var P="unknown",Ji=3,Qi={outcome:"the outcome",mode:"whether it must",ground:"the ground",scope:"how\
 much",duties:"the duties"};function v(t){return t.charAt(0).toUpperCase()+t.slice(1)}function ct(t){
return v(t)+(t.endsWith("?")?"":".")}function W(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(
", ")} and ${t[t.length-1]}`}function qe(t){return W(t.map(e=>Qi[e]??e))}function T(t){return t.why?
"not answered on this page":t.said}function F(t){return[t.why,t.sign.slug,t.said,...t.duties.map(e=>e.
said)].join(`
`)}function be(t,e){let n=new Set(e.duties.map(({said:s})=>s));return[...new Set(t.duties.map(({said:s})=>s))].
filter(s=>!n.has(s))}function ie(t,e){return Object.hasOwn(e.facts,t.name)?e.facts[t.name]:null}function V(t,e){
let n=t.facts.get(e);if(!n)throw new Error(`there is no fact ${e}`);return n}function Ms(t,e){if(!e.
length)return"These facts cannot be so at once.";if(!t.length)return"";let n=e.filter((r,a)=>F(r)!==
F(t[a]));if(!n.length)return"No answer changed.";let s=n.slice(0,Ji).map(r=>`${r.regime} ${r.sign.name}`),
o=n.length-s.length,i=o?`; and ${o} more`:"";return`${E(n.length,"answer")} changed: ${s.join("; ")}${i}\
.`}var Yi=4,As=4;function Ls(t,e,n,s,o){let i="";return{show(r,a){let l=JSON.stringify([a.request.facts,
a.request.passed]);if(l===i)return;i=l;let u=t.contains(document.activeElement),f=c("div",{});y(t,r.
why?c("p",{},`This page cannot answer for it: ${r.why}`):null,r.note?c("p",{class:"quiet"},r.note):null,
r.reasons.length?$e("Why",r.reasons.map(d=>Zi(d,n))):null,Xi(r),er(r,s),r.why?null:tr(o(e.name),r,s),
f,or(e)),r.why||setTimeout(()=>{l===i&&y(f,sr(n.together(a.request,e.name),a.request,s))}),u&&t.closest(
"details")?.querySelector("summary")?.focus()}}}function Zi(t,e){let n=t.text,s=n?.file?`, ${n.file}\
:${n.line}`:"";return c("div",{class:"reason"},c("p",{class:"prose"},t.because),c("p",{class:"place"},
"rule ",c("code",{},t.rule),s),n?c("p",{class:"quiet"},n.when?`If ${n.when}.`:"In every other case."):
null,t.source?c("p",{},"Source: ",_e(t.source)):null,n?ps(n.quote):null,ms(t,e.marks.contested))}function Xi({
duties:t}){let e=[...new Set(t.map(n=>n.said))];return e.length?$e("What must follow",c("ul",{class:"\
facts"},e.map(n=>c("li",{},v(n))))):null}function er({missing:t},e){return t.length?$e("It turns on \
what is not known",c("ul",{class:"facts"},t.map(({fact:n,phrase:s})=>c("li",{},v(s)," ",c("button",{
type:"button",onclick:()=>e.showQuestion(n)},"Answer it"))))):null}function tr(t,e,n){if(!t.length)return $e(
"What one other fact would change",c("p",{},"Nothing: no single fact changes this answer."));let s=new Map;
for(let r of t){let a=`${r.answer.sign.slug}
${T(r.answer)}
${r.changes.join()}`;s.set(a,[...s.get(a)??[],r])}let o=[...s.values()],i=o.filter(([{changes:r}])=>!js(
r));return $e("What one other fact would change",o.filter(r=>!i.includes(r)).map(r=>Ts(r,e,n)),i.length?
c("details",{class:"small"},c("summary",{},`Smaller changes: ${qe([...new Set(i.flatMap(([{changes:r}])=>r))])}`),
i.map(r=>Ts(r,e,n))):null)}function js(t){return t.includes("outcome")||t.includes("mode")}function Ts(t,e,n){
let[{answer:s,changes:o}]=t,i=new Map;for(let r of t)i.set(r.fact,[...i.get(r.fact)??[],r]);return c(
"div",{class:"turning-to"},c("p",{class:"said"},q(s.sign),c("span",{},js(o)?v(T(s)):`Still ${e.sign.
name}, but otherwise in ${qe(o)}`)),c("ul",{class:"facts"},[...i.values()].map(r=>nr(r,n))))}function nr(t,e){
let[{fact:n,value:s,phrase:o}]=t,i=[...t.slice(1).map(a=>a.phrase),...t.flatMap(a=>a.others)],r=i.length<=
Yi?i.join("; "):`any of ${i.length} other values`;return c("li",{},`if ${o}`,i.length?c("span",{class:"\
quiet"},` (or: ${r})`):null," ",c("button",{type:"button","aria-label":`Try it: ${o}`,onclick:()=>e.
answer(n,s)},"Try it"))}function sr(t,{facts:e,passed:n=[]},s){if(!t.length)return null;let o=t.map(
({answer:r,changes:a})=>{let l=W(a.map(({phrase:d})=>d)),u=Object.fromEntries(a.map(({fact:d,value:h})=>[
d,h])),f=()=>s.alter({facts:{...e,...u},passed:n.filter(d=>!Object.hasOwn(u,d))});return c("div",{class:"\
turning-to"},c("p",{class:"said"},q(r.sign),c("span",{},v(T(r)))),c("ul",{class:"facts"},a.map(({phrase:d},h)=>c(
"li",{},`${h?"and":"if"} ${d}`))),c("button",{type:"button","aria-label":`Try them: ${l}`,onclick:f},
"Try them"))}),i=o.slice(As);return $e("What several facts together would change",o.slice(0,As),i.length?
c("details",{class:"small"},c("summary",{},E(i.length,"more way")),i):null)}function or(t){let e=[t.
inForce.from?`in force from ${t.inForce.from}`:"",t.inForce.until?`until ${t.inForce.until}`:""],n=[
t.jurisdiction,...e].filter(Boolean).join(", ");return c("details",{class:"small"},c("summary",{},`A\
bout ${t.title}`),n?c("p",{},v(n)):null,t.about?c("p",{},t.about):null,t.premises.map(s=>c("p",{class:"\
quiet"},s)),t.sources.length?c("ul",{class:"facts"},t.sources.map(s=>c("li",{},_e(s)))):null)}function $e(t,...e){
return c("section",{},c("h4",{},t),e)}function _s(t,e,n,s){let o=e.regimes.map(r=>cr(r,e,n,s));y(t.list,ir(o));let i=[...t.list.querySelectorAll(
"section")];return{show(r){let{answers:a}=r.decided;if(t.list.hidden=!a.length,t.tally.hidden=!a.length,
!a.length){Ce(t.shown,"");return}let l=rr(a,e.legend);y(t.tally,gs(l),ws(l));let u=0;for(let[f,d]of o.
entries()){d.show(a[f],r);let h=lr(a[f],r)&&ar(d.regime,r.state.sought);d.element.hidden=!h,h&&(u+=1)}
for(let f of i)f.hidden=!f.querySelector("li:not([hidden])");Ce(t.shown,u===o.length?"":`Showing ${u}\
 of ${E(o.length,"regime")}.`)},hint(r){o.find(a=>a.regime.name===r)?.hint(s(r))},reveal(r){let l=o.
find(({regime:u})=>r.length===1&&u.name===r[0])?.element.querySelector("summary");l?.scrollIntoView(),
l?.focus({preventScroll:!0})}}}function ir(t){let e=new Map;for(let n of t)e.set(n.regime.kind,[...e.
get(n.regime.kind)??[],n]);return[...e].map(([n,s])=>c("section",{},c("h3",{},v(hs(n))),c("ul",{class:"\
answers"},s.map(o=>o.element))))}function rr(t,e){let n=s=>t.filter(o=>o.sign.slug===s.slug).length;
return e.map(s=>[s,n(s)]).filter(([,s])=>s)}function ar({name:t,title:e,jurisdiction:n},s){let o=[t,
e,n].join(`
`).toLowerCase();return s.toLowerCase().split(/\s+/).every(i=>o.includes(i))}function lr(t,{state:e,
decided:n,pinned:s}){let o=n.answers.find(({regime:r})=>r===e.beside),i=s?.answers.find(({regime:r})=>r===
t.regime);switch(e.shown){case"disclosing":return t.outcome==="allow";case"differing":return!o||t===
o||U(o,t).length>0;case"changed":return!i||F(i)!==F(t);default:return!0}}function cr(t,e,n,s){let o=c(
"span",{class:"sign"}),i=c("span",{class:"words"}),r=c("span",{class:"marks"}),a=c("span",{class:"mo\
re"}),l=c("span",{class:"hint"}),u=c("span",{class:"name"},c("strong",{},t.name)," ",c("span",{class:"\
quiet"},t.title)),f=c("summary",{},o,c("span",{class:"row"},u,i,r,a,l)),d=c("div",{class:"detail"}),
h=c("details",{},f,d),p=Ls(d,t,e,n,s),m=null,b="";return h.addEventListener("toggle",()=>{if(!m)return;
h.open&&p.show(m.answer,m.view);let g=m.view.state.opened.filter($=>$!==t.name),w=h.open?[...g,t.name]:
g;w.length!==m.view.state.opened.length&&n.alter({opened:w})}),{regime:t,element:c("li",{},h),show(g,w){
m={answer:g,view:w};let $=w.decided.answers.find(I=>I.regime===w.state.beside),_=w.pinned?.answers.find(
I=>I.regime===t.name),B=w.earlier?.answers.find(I=>I.regime===t.name),M=`${F(g)}
${g.isContested}
${g.isUnverified}`;M!==b&&(y(o,q(g.sign)),i.textContent=v(T(g)),y(r,ur(g,e))),l.textContent="",y(a,dr(
g),Cs("Before the last answer: ",w.pinned?void 0:B,g),Cs("Pinned request: ",_,g),$&&$!==g&&U($,g).length?
c("span",{class:"line turned"},hr($,U($,g))):null),b=M,h.open=w.state.opened.includes(t.name),h.open&&
p.show(g,w)},hint(g){let{answer:w,view:$}=m??{};l.textContent=$&&w?.outcome!=="allow"?pr(g,()=>e.together(
$.request,t.name)):""}}}function ur(t,e){return[t.isContested?c("span",{class:"mark contested"},`${e.
marks.contested.sign} contested`):null,t.isUnverified?c("span",{class:"mark unverified"},"not verifi\
ed"):null]}function Cs(t,e,n){if(!e||F(e)===F(n))return null;let o=T(e)===T(n)?`the same, ${fr(e,n)}`:
[q(e.sign),` ${T(e)}`];return c("span",{class:"line turned"},t,o)}function fr(t,e){let n=be(t,e),s=be(
e,t);return[n.length?`and besides: ${n.join("; ")}`:"",s.length?`${n.length?"but":"though"} not: ${s.
join("; ")}`:""].filter(Boolean).join(", ")}function dr({duties:t}){if(!t.length)return null;let e=[
...new Set(t.map(n=>n.plain))];return c("span",{class:"line"},c("span",{class:"quiet"},e.length===1?
"Duty: ":"Duties: "),e.join("; "))}function hr({regime:t},e){return e.includes("outcome")?`Another o\
utcome than ${t}`:`As ${t}, but for ${qe(e)}`}function pr(t,e){let n=t.find(({answer:o})=>o.outcome===
"allow");if(n)return`One step from being allowed: ${n.phrase}`;let[s]=e();return s?`${s.changes.length}\
 facts from being allowed: ${W(s.changes.map(({phrase:o})=>o))}`:""}function Oe(t,e){if(e.some(s=>s.includes(t)))return t;let n=Math.max(4,t.length-4);for(let s=t.length-
1;s>=n;s-=1){let o=t.slice(0,s);if(e.some(i=>mr(i,o)))return o}return t}function mr(t,e){for(let n=t.
indexOf(e);n>=0;n=t.indexOf(e,n+1))if(!/[\p{L}\p{N}]/u.test(t.charAt(n-1)))return!0;return!1}var gr=6,wr=new Set("a an and are at by did do does for from has have in is it no not of on or the t\
hey to was were who with".split(" "));function ut(t){return t.toLowerCase().split(/[\s,.;:?!]+/).filter(
Boolean)}function Jt(t){return t.filter(e=>e.length>2&&!wr.has(e))}function ve(t,e){return e.filter(
n=>t.includes(n)).length}function Is(t,e,n,s){let o=[...n.facts.values()].flatMap(l=>l.values.map(({
value:u,phrase:f,also:d=[]})=>({fact:l,value:u,phrase:f,words:[f,...d].join(`
`).toLowerCase()}))),i=o.map(({words:l})=>l),r=null,a=()=>{let l=ut(e.value).join(" "),u=Jt(ut(l)),f=u.
map(m=>Oe(m,i)),d=f.filter(m=>u.includes(m)),p=(f.length?o.map(m=>({...m,number:ve(m.words,f)})).filter(
({number:m})=>m).map(m=>({...m,number:m.number+(m.words.includes(l)?.5:0)+.01*ve(m.words,d)})).sort(
(m,b)=>b.number-m.number):[]).slice(0,gr);t.hidden=!p.length,y(t,c("p",{class:"quiet"},p.length===1?
"Is this so?":"Is one of these so?"),p.map(({fact:m,value:b,phrase:g})=>{let w=r!==null&&ie(m,r.request)===
b;return c("button",{type:"button","aria-pressed":String(w),onclick:()=>w?s.takeBack(m.name):s.answer(
m.name,b)},v(g))}))};return e.addEventListener("input",a),{show(l){r=l;let u=[...t.querySelectorAll(
"button")].findIndex(f=>f===document.activeElement);a(),u>=0&&t.querySelectorAll("button")[u]?.focus()}}}var qs={when:"its conditions",outcome:"what it decides",ground:"its ground",duties:"its duties"},yr=[
"from","before","lifted_by"],br=["duty","either"],$r=["in","at_least","at_most","more_than","less_th\
an"];function Ds(t,e){let n=Fs(t);if(!n)return null;let s=e??{},o=Object.keys(qs).filter(i=>n[i]&&!s[i]);
return!e&&!o.length?null:o.map(i=>qs[i])}function Bs(t,e){let{when:n,ground:s,duties:o}=Fs(t)??{},i=Array.
isArray(o)?o.flat():[],r=[...Qt(n,e),...i.flatMap(l=>[...Rs(l,e),...Qt(l,e)])];return s&&!Object.hasOwn(
e.grounds,String(s))&&r.push(["the ground ",String(s)]),[...new Map(r.map(l=>[l.join(),l])).values()]}
function Qt(t,e){if(typeof t!="object"||t===null)return[];let n=t;if(typeof n.fact!="string")return Object.
values(n).flatMap(i=>Qt(i,e));let{fact:s}=n;return e.facts.has(s)?$r.flatMap(i=>n[i]??[]).filter(i=>i===
"unknown"||!e.has(s,i)).map(i=>["the value ",`${s}: ${String(i)}`]):[["the fact ",s]]}function Rs(t,e){
return typeof t=="number"?e.duties[t]?[]:[["the duty ",String(t)]]:typeof t!="object"||t===null?[]:Object.
entries(t).flatMap(([n,s])=>{let o=Array.isArray(s)?s:[s],i=(r,a)=>o.filter(l=>typeof l=="string"&&l&&
!Object.hasOwn(a,l)).map(l=>[r,String(l)]);return n==="who"?i("the party ",e.parties):br.includes(n)?
i("the duty ",e.doing):yr.includes(n)?i("the event ",e.events):o.flatMap(r=>Rs(typeof r=="number"?null:
r,e))})}function Fs(t){let e;try{e=JSON.parse(t)}catch{return null}return typeof e=="object"&&e!==null&&
!Array.isArray(e)?e:null}var Ws=12,Us=60,K="which this page does not have",Hs={".beside":"It holds the others against the reg\
ime",".open":"It opens the regime",".under":"It comes from the regime",".take":"It takes along the r\
egime"},Vs=/^\.(?:combine|layers|gone|order\..*|rule\..*)$/s,Or=[".passed",".pinned",".find",".title",
".vary"];function zs(t,e){let n=e.length-Ws;y(t,e.length?c("p",{},c("strong",{},"Not all of this lin\
k is shown here. Left out:")," "):null,e.length?c("ul",{},e.slice(0,Ws).map(s=>c("li",{},vr(s)," ")),
n>0?c("li",{},`And ${n} more.`):null):null)}function vr(t){return t.split("`").map((e,n)=>n%2?c("cod\
e",{},e):e)}function A(t){let e=fe(t).replaceAll("`","'");return`\`${e.length>Us?`${e.slice(0,Us)}…`:
e}\``}function Gs(t,e,n){let s=zt(t,e),o=new URLSearchParams(s.get(".pinned")??""),i=[...Ps(s,"It",n),
...Ps(o,"The request that it pins",n),...[...s].flatMap(([r,a])=>kr(r,a,n)),...Sr(s,n)];return[...new Set(
i)]}function Ps(t,e,n){return[...t].flatMap(([s,o])=>{if(s===".passed")return n.facts.has(o)?[]:[`${e}\
 passes over the fact ${A(o)}, ${K}.`];if(!s||s.startsWith("."))return[];let i=n.facts.get(s);return i?
Kt(i,o,n)!==void 0?[]:[`${e} states the fact ${A(s)} as ${A(o)}, which it cannot be here.`]:[`${e} s\
tates the fact ${A(s)}, ${K}.`]})}function kr(t,e,n){return!t.startsWith(".")||Or.includes(t)||Vs.test(
t)?[]:Object.hasOwn(Hs,t)?n.regimesByName.has(e)?[]:[`${Hs[t]} ${A(e)}, ${K}.`]:t===".from"?n.starters.
some(({id:o})=>o===e)?[]:[`It starts from ${A(e)}, ${K}.`]:(t===".as"?Pt:t===".show"?Vt:[]).includes(
e)?[]:[`It says ${A(`${t}=${e}`)}, which this page does not know.`]}function Sr(t,e){let n=t.get(".v\
ary")??"",s=[...t.keys()].some(a=>Vs.test(a));if(!n)return s?["It changes rules, and does not say of\
 which regime."]:[];if(!e.regimesByName.has(n))return[`It changes the rules of ${A(n)}, ${K}.`];let o=at(
t,e),i=it(e,{...o,gone:[]});if(!i)return s?[`It changes the rules of ${A(n)}, which cannot be change\
d here.`]:[];let r=new Set(i.layers.flatMap(({layer:a,rules:l})=>l.map(({id:u})=>`${a}/${u}`)));return[
...t].flatMap(([a,l])=>{let[,u,f=""]=/^\.(combine|layers|gone|order|rule)(?:\.(.*))?$/s.exec(a)??[];
return u==="combine"?xr(l,n,i.combine!==""):u==="layers"?Er(l,n,e):u==="order"?Nr(l,f,r):u==="gone"?
Mr(l,o,r):u==="rule"?Ar(f,l,o,r,e):[]})}function xr(t,e,n){return n?ye.some(s=>s===t)?[]:[`It combin\
es the layers of ${A(e)} by ${A(t)}, which this page does not know.`]:[`It combines the layers of ${A(
e)}, which has none here.`]}function Er(t,e,n){let s=n.layersFor(e);return t.split(",").filter(i=>i&&
!s.includes(i)).map(i=>`It makes ${A(i)} a layer of ${A(e)}, which it cannot be here.`)}function Nr(t,e,n){
return[...n].some(o=>o.startsWith(`${e}/`))?t.split(",").filter(o=>o&&!n.has(`${e}/${o}`)).map(o=>`I\
t gives a place to ${Yt(`${e}/${o}`)}, ${K}.`):[`It orders the rules of ${A(e)}, which are not chang\
ed here.`]}function Mr(t,{regime:e,gone:n},s){if(n.includes(t))return[];let o=Ks(t,e,s);return[`It t\
akes out ${Yt(o)}, ${s.has(o)?"which has to stay":K}.`]}function Ar(t,e,{regime:n,changes:s},o,i){let r=Ks(
t,n,o),a=`It changes ${Yt(r)}`;if(!o.has(r))return[`${a}, ${K}.`];let l=Ds(e,s[t]);if(!l)return[`${a}\
 in a way that this page cannot read.`];if(!l.length)return[];let u=Bs(e,i).map(([d,h])=>`${d}${A(h)}`),
f=u.length?`it names ${W(u)}, ${K}`:"this page cannot read them";return[`${a}, but without ${W(l)}: ${f}\
.`]}function Ks(t,e,n){return n.has(t)||t.includes("/")?t:`${e}/${t}`}function Yt(t){let e=t.lastIndexOf(
"/");return`the rule ${A(t.slice(e+1))} of ${A(t.slice(0,e))}`}var Tr=0;function ft(t,e,n,s){let o=`measured-${Tr+=1}`,i=t.type==="date",r=c("input",{id:o,type:i?"\
date":"text",inputmode:i?null:t.whole?"numeric":"decimal",autocomplete:"off","aria-describedby":`${o}\
-wrong`,value:typeof e=="number"||i&&typeof e=="string"?String(e):null}),a=c("p",{class:"wrong",id:`${o}\
-wrong`,role:"alert"}),l=()=>{let f=n.readValue(t.name,r.value),d="value"in f?"":f.complaint;a.textContent=
d,r.toggleAttribute("aria-invalid",d!==""),"value"in f&&s(f.value)},u=c("form",{class:"measured"},c(
"label",{for:o},i?"Date":`In ${t.unit||"numbers"}`),c("span",{},r,c("button",{type:"submit"},"State \
it")),a);return u.addEventListener("submit",f=>{f.preventDefault(),l()}),u}function Js(t,e,n){let s="";return{show({next:o,decided:i}){let r=t.contains(document.activeElement),
a=i.complaint?"":o?.fact??"";if(o&&a===s){let l=t.querySelector(".turning");l&&y(l,Qs(o.regimes));return}
s=a,i.complaint?y(t,jr()):o?y(t,Lr(V(e,o.fact),o.regimes,e,n)):y(t,i.answers.every(({why:l})=>l)?Cr():
_r()),r&&t.querySelector("h3")?.focus()}}}function Qs(t){return t.length===1?`The answer of ${t[0]} \
can turn on it.`:`The answers of ${E(t.length,"regime")} can turn on it.`}function Lr(t,e,n,s){let o=c(
"h3",{id:"next-asks",tabindex:"-1"},t.asks),i=(r,a)=>c("button",{type:"button",onclick:a},r);return[
c("p",{class:"overline"},"The question that matters most next"),o,c("p",{class:"quiet turning"},Qs(e)),
c("div",{class:"choices",role:"group","aria-labelledby":"next-asks"},t.values.map(({value:r,phrase:a})=>i(
v(a),()=>s.answer(t.name,r))),t.values.length?null:ft(t,null,n,r=>s.answer(t.name,r)),c("div",{class:"\
others"},i("Not known",()=>s.answer(t.name,P)),t.ordinary===P?null:i(`As in an ordinary request: ${t.
ordinaryPhrase}`,()=>s.pass(t.name))))]}function jr(){return[c("h3",{tabindex:"-1"},"Nothing to ask \
yet"),c("p",{},"What is stated cannot all be so. Take something back first.")]}function Cr(){return[
c("h3",{tabindex:"-1"},"No regime is answered here"),c("p",{},"This page can answer for none of the \
regimes, and does not know on which questions they turn.")]}function _r(){return[c("h3",{tabindex:"-\
1"},"Nothing is left to ask"),c("p",{},"No answer turns on any question that is still open.")]}var Ys="ordinary";function Zs(t,e,n,s,o){let i=s.topics.map(l=>Ir(l,s,o));y(t,i.map(l=>l.element));let r=null,
a=()=>{r&&Ce(n,qr(i,e.value,r))};return e.addEventListener("input",a),{show(l){r=l;for(let{questions:u}of i)
for(let f of u)f.show(l);a()},open(l){e.value="",e.dispatchEvent(new Event("input"));for(let u of i){
let f=u.questions.find(({fact:d})=>d.name===l);f&&(u.element.open=!0,u.folded.contains(f.element)&&(u.
folded.open=!0),f.element.open=!0,f.element.scrollIntoView({block:"center"}),f.element.querySelector(
"summary")?.focus({preventScroll:!0}))}}}}function Ir(t,e,n){let s=t.facts.map(d=>Rr(V(e,d),e,n)),o=c(
"span",{class:"quiet"}),i=c("div",{class:"list"}),r=c("summary",{}),a=c("details",{class:"folded"},r),
l=t.title||(e.topics.length>1?"Other questions":"All questions"),u=c("summary",{},c("h3",{},l)," ",o),
f=c("details",{class:"topic"},u,i,a);return f.open=e.topics.length===1,{element:f,number:o,list:i,folded:a,
foldedSays:r,questions:s,wasOpen:null}}function qr(t,e,{request:n,turning:s,decided:o}){let i=t.flatMap(
({questions:f})=>f),r=i.map(({words:f})=>f),a=ut(e).map(f=>Oe(f,r)),l=i.some(f=>ve(f.words,a)===a.length),
u=0;for(let f of t){let{element:d,number:h,list:p,folded:m,foldedSays:b,questions:g}=f,w=[],$=0;for(let M of g){
let{fact:I}=M,pn=l?ve(M.words,a)===a.length:ve(M.words,Jt(a))>0;M.element.hidden=!pn,pn&&($+=1);let Eo=ie(
I,n)!==null||n.passed?.includes(I.name)||s.byFact.has(I.name)||o.complaint!==null,No=M.element.contains(
document.activeElement)&&!m.contains(M.element);!Eo&&!No&&w.push(M)}Br(g,w,p,m);let _=w.filter(M=>!M.
element.hidden).length;b.textContent=`${E(_,"question")} on which no answer turns${n.passed?.length||
Object.keys(n.facts).length?" any more":""}`,m.hidden=!_,d.hidden=!$,Dr(f,a.length>0);let B=g.filter(
({fact:M})=>ie(M,n)!==null).length;h.textContent=B?`${B} of ${g.length} stated`:E(g.length,"question"),
u+=$}return a.length?u?l?`${E(u,"question")} found`:`No question has all these words; ${u} ${u===1?"\
has":"have"} some of them`:"No question has these words. Try another word for it, or answer the ques\
tion that matters most next.":""}function Dr(t,e){let{element:n,folded:s,questions:o,wasOpen:i}=t;if(e)
t.wasOpen??=n.open,n.open=!0,s.open=!0;else if(i!==null){t.wasOpen=null;let r=o.filter(a=>a.element.
open);n.open=i||r.length>0,s.open=r.some(a=>s.contains(a.element))}}function Br(t,e,n,s){let o=i=>e.
includes(i)?s:n;for(let i of t){let r=o(i);i.element.parentElement!==r&&r.append(i.element)}for(let i of[
n,s]){let r=i===s?1:0;for(let[a,{element:l}]of t.filter(u=>o(u)===i).entries()){let u=i.children[r+a];
u!==l&&i.insertBefore(l,u)}}}function Rr(t,e,n){let s=c("span",{class:"answered"}),o=c("summary",{},
c("span",{class:"asks"},t.asks)," ",s),i=c("div",{}),r=c("details",{class:"question"},o,i),a=t.values.
flatMap(({phrase:h,also:p=[]})=>[h,...p]),l=[t.name.replaceAll("_"," "),t.asks,t.template,...a,...t.
also].join(`
`).toLowerCase(),u=null,f=!1,d=()=>{!u||!r.open||(f||y(i,Wr(t,e,n)),f=!0,Ur(i,t,u))};return r.addEventListener(
"toggle",d),{fact:t,element:r,words:l,show(h){u=h;let p=ie(t,h.request),m=h.request.passed?.includes(
t.name)??!1;r.classList.toggle("stated",p!==null||m),s.textContent=Fr(t,p,m,h,e),d()}}}function Fr(t,e,n,{
decided:s},o){if(e!==null)return v(o.phrase(t.name,e));let i=s.assumed.find(r=>r.fact===t.name);return i?
`Taken to be so: ${i.phrase}`:`${n?"As in an ordinary request":"Ordinarily"}: ${t.ordinaryPhrase}`}function Wr(t,e,n){
let s=(o,i,r)=>{let a=c("input",{type:"radio",name:`fact-${t.name}`,value:o});return a.addEventListener(
"change",r),c("label",{},a,c("span",{},i))};return c("fieldset",{},c("legend",{class:"unseen"},t.asks),
t.values.map(({value:o,phrase:i},r)=>s(String(r),v(i),()=>n.answer(t.name,o))),t.values.length?null:
c("div",{class:"given"},ft(t,null,e,o=>n.answer(t.name,o))),s(P,`Not known (${t.unknownPhrase})`,()=>n.
answer(t.name,P)),t.ordinary===P?null:s(Ys,`As in an ordinary request: ${t.ordinaryPhrase}`,()=>n.pass(
t.name)),c("button",{type:"button",class:"back",onclick:()=>n.takeBack(t.name)},"Take the answer bac\
k"))}function Ur(t,e,{request:n}){let s=ie(e,n),o=n.passed?.includes(e.name)??!1,i=e.values.findIndex(
l=>l.value===s),r=o?Ys:s===P?P:String(i);for(let l of t.querySelectorAll("input"))l.type==="radio"?l.
checked=l.value===r:s!==null&&s!==P&&(l.value=String(s));let a=t.querySelector("button.back");a instanceof
HTMLButtonElement&&(a.hidden=s===null&&!o)}function Xs(t,e,n){return{show({request:s,decided:o}){let i=[...t.querySelectorAll("button")].findIndex(
u=>u===document.activeElement),r=[...e.facts.keys()].filter(u=>Object.hasOwn(s.facts,u)||s.passed?.includes(
u));if(y(t,r.length?c("ul",{class:"stated"},r.map(u=>Hr(u,s,e,n))):c("p",{class:"quiet",tabindex:"-1"},
"Nothing is stated yet: all is as in an ordinary request."),o.complaint?null:o.assumed.map(({phrase:u,
because:f})=>c("p",{class:"quiet"},`So it is taken that ${u}. ${f}`))),i<0)return;let a=t.querySelectorAll(
"button");(a.length?a[Math.min(i,a.length-1)]:t.querySelector("p"))?.focus()}}}function Hr(t,e,n,s){
let o=Object.hasOwn(e.facts,t),i=o?n.phrase(t,e.facts[t]):V(n,t).ordinaryPhrase;return c("li",{},c("\
span",{},v(i),o?null:c("span",{class:"quiet"}," (as in an ordinary request)")),c("span",{class:"doin\
g"},c("button",{type:"button","aria-label":`Change: ${i}`,onclick:()=>s.showQuestion(t)},"Change"),c(
"button",{type:"button","aria-label":`Take back: ${i}`,onclick:()=>s.takeBack(t)},"Take back")))}function eo(t,e,n){
let s="";return{show({request:o,decided:i}){let{complaint:r}=i,a=r?r.said:"";a!==s&&(s=a,t.hidden=r===
null,y(t,r?[c("p",{},c("strong",{},"This cannot be so at once: "),r.said),c("p",{},r.because),r.facts.
filter(l=>Object.hasOwn(o.facts,l)).map(l=>c("button",{type:"button",onclick:()=>n.takeBack(l)},`Tak\
e back: ${e.phrase(l,o.facts[l])}`))]:null))}}}function to(t,e,n){let s=(o,i)=>c("button",{type:"but\
ton",onclick:i},o);return{show(o){let{pinned:i}=o.state,r=t.contains(document.activeElement);y(t,i?Pr(
i,o,e):null,c("p",{class:"doing"},s(i?"Pin the present request instead":"Pin this request, then chan\
ge something",()=>n.alter({pinned:{facts:o.request.facts,passed:o.request.passed}})),i?[s("Go back t\
o the pinned one",()=>n.alter({facts:i.facts,passed:i.passed??[]})),s("Unpin",()=>n.alter({pinned:null,
shown:o.state.shown==="changed"?"all":o.state.shown}))]:null)),r&&t.querySelector("button")?.focus()}}}
function Pr(t,e,n){if(e.decided.complaint)return null;let{facts:s,answers:o}=n.changes(t,e.request);
return s.length?c("div",{},c("p",{},c("strong",{},"Since the pinned request:")),c("ul",{class:"facts"},
s.map(({before:i,after:r})=>c("li",{},`${v(r)} `,c("span",{class:"quiet"},`(before: ${i})`)))),c("p",
{},o.length?`${o.length} of ${e.decided.answers.length} answers changed; each says below what it was\
.`:"No answer changed.")):c("p",{},c("strong",{},"Pinned. "),"Nothing has changed since.")}var Zt=40;function no(t,e,n){let s=c("span",{}),o=c("input",{type:"search",id:"start-search",autocomplete:"\
off",spellcheck:"false",placeholder:"words of its title"}),i=c("ul",{class:"starters"}),r=c("p",{class:"\
quiet",role:"status"}),a=c("details",{class:"start"},c("summary",{},"Starts from ",s),c("label",{for:"\
start-search"},"Find a reported case or a scenario"),o,r,i),l=c("div",{class:"about"});y(t,a,l);let u=e.
starters.map(({group:h,title:p,place:m})=>`${h}
${p}
${m}`.toLowerCase()),f=h=>{a.open=!1,n.startFrom(h),a.querySelector("summary")?.focus()},d=()=>{let p=o.
value.toLowerCase().split(/\s+/).filter(Boolean).map(g=>Oe(g,u)),m=e.starters.filter((g,w)=>p.every(
$=>u[w].includes($)));y(i,m.slice(0,Zt).map(g=>c("li",{},Vr(g,f))));let b=m.length>Zt?`, of which th\
e first ${Zt} are listed`:"";r.textContent=`${E(m.length,"request")} to start from${b}`};return o.addEventListener(
"input",d),a.addEventListener("toggle",()=>{a.open&&!i.childElementCount&&d()}),{show({state:h}){let p=e.
starters.find(({id:m})=>m===h.from);s.textContent=p&&p.kind!=="ordinary"?p.title:e.ordinary,y(l,p?.kind===
"case"?Gr(p):null,p?zr(p,h.under):null)}}}function Vr(t,e){return c("button",{type:"button",onclick:()=>e(
t.id)},t.title,t.group?c("span",{class:"place"},` ${t.group}`):null)}function zr({kind:t,id:e},n){if(t!==
"scenario"||!document.getElementById("matrix"))return null;let s=`#${e.replace(/^scenario\//,"")}`,o="\
Back to the scenario in the matrix",i=n?c("a",{href:`${s}/${n}`},`${o}, under ${n}`):c("a",{href:s},
o);return c("p",{},i)}function Gr(t){return c("details",{},c("summary",{},`The reported case${t.date?
`, ${t.date}`:""}`),t.summary?c("p",{class:"prose"},t.summary):null,t.caution?c("p",{class:"dispute"},
t.caution):null,t.told.length?c("p",{},"What was reported to have happened:"):null,t.told.length?c("\
ul",{class:"facts"},t.told.map(e=>c("li",{},e))):null,t.sources.map(e=>c("p",{},"Source: ",_e(e))))}var Kr="A case of my own",Jr={scenario:"A scenario, with what the regimes answer as expected",json:"\
JSON, for exigent decide",memo:"A paragraph"},so={scenario:"case.feature",json:"case.json",memo:"cas\
e.txt"};function oo(t,e,n){let s=c("textarea",{id:"take-text",readonly:!0,rows:"14",spellcheck:"fals\
e"}),o=c("p",{role:"status",class:"quiet"}),i=c("input",{id:"take-title",autocomplete:"off",placeholder:"\
made of its facts, if left empty"});i.addEventListener("change",()=>n.alter({title:i.value}));let r=Object.
entries(Jr).map(([d,h])=>{let p=c("input",{type:"radio",name:"form",value:d});return p.addEventListener(
"change",()=>n.alter({form:d})),{input:p,element:c("label",{},p,c("span",{},h))}}),a=Yr(e,n),l=c("a",
{class:"button",download:so.scenario},"Save as a file"),u=[c("fieldset",{},c("legend",{},"As what"),
r.map(d=>d.element)),c("div",{},c("label",{for:"take-title"},"Name of the scenario"),i),a.element,c(
"p",{class:"doing"},c("button",{type:"button",onclick:()=>{Zr(s,o)}},"Copy the text"),l,c("button",{
type:"button",onclick:()=>{Xr(o)}},"Copy a link to all this"),c("button",{type:"button",onclick:()=>print()},
"Print")),o,c("div",{},c("label",{for:"take-text"},"The text"),s)];y(t,u);let f="";return{show(d){let{
form:h}=d.state;for(let{input:m}of r)m.checked=m.value===h;document.activeElement!==i&&(i.value=d.state.
title),a.show(d.state);let p=d.decided.complaint?"":Qr(d,e);p!==f&&(f=p,o.textContent="",s.value=p,l.
href&&URL.revokeObjectURL(l.href),l.href=URL.createObjectURL(new Blob([p],{type:"text/plain"})),l.download=
so[h])}}}function Qr({state:t,request:e},n){let s=t.taken.length?t.taken:n.regimes.map(({name:o})=>o);
return t.form==="json"?n.toJson(e):t.form==="memo"?`${n.toMemo(e,s)}
`:`Feature: ${Kr}

${n.toScenario(e,s,t.title||void 0)}`}function Yr(t,e){let n=c("summary",{}),s=t.regimes.map(({name:r})=>{
let a=c("input",{type:"checkbox",name:"take",value:r});return a.addEventListener("change",()=>e.alter(
{taken:o()})),{box:a,element:c("label",{},a,c("span",{},r))}}),o=()=>s.filter(({box:r})=>r.checked).
map(({box:r})=>r.value);return{element:c("details",{},n,c("fieldset",{class:"boxes"},c("legend",{class:"\
unseen"},"Regimes whose answers are taken along"),s.map(r=>r.element))),show({taken:r}){n.textContent=
r.length?`With the answers of ${E(r.length,"regime")}: ${r.join(", ")}`:s.length===1?`With the answe\
r of ${t.regimes[0].name}`:`With the answers of all ${E(s.length,"regime")}; choose some`;for(let{box:a}of s)
a.checked=r.includes(a.value)}}}async function Zr(t,e){try{await navigator.clipboard.writeText(t.value),
e.textContent="Copied."}catch{t.focus(),t.select(),e.textContent="The text is marked: copy it with C\
trl+C or Cmd+C."}}async function Xr(t){try{await navigator.clipboard.writeText(location.href),t.textContent=
"The link is copied."}catch{t.textContent="The link is what stands in the address bar."}}var io=2;function ro({regime:t,layers:e},n,s,o,i){let r=e.map(({layer:d})=>d),a=r[n],l=r.filter(d=>d!==
a),u=d=>Xt([...l.slice(0,d),a,...l.slice(d)],t,s,o,i),f=(d,h,p,m)=>c("button",{type:"button","data-k\
ey":`${a} layer-${h}`,"aria-label":`${d}: the layer ${a}`,onclick:p,disabled:m},d);return c("div",{class:"\
layer"},c("h3",{},"Layer ",c("code",{},a)),c("p",{class:"quiet"},o.policies[a].title),c("p",{class:"\
doing"},f("Move up","earlier",()=>u(n-1),n===0),f("Move down","later",()=>u(n+1),n===r.length-1),f("\
Take out","out",()=>Xt(l,t,s,o,i),r.length<=io),r.length<=io?c("span",{class:"quiet"},"A stack has a\
t least two layers."):null))}function ao({regime:t,layers:e},n,s,o){let i=e.map(({layer:u})=>u),r=s.
layersFor(t).filter(u=>!i.includes(u)),a=s.regimes.map(({name:u})=>u).filter(u=>!i.includes(u)&&!r.includes(
u)),l=c("select",{"data-key":`${t} layer-add`},c("option",{value:""},"choose a regime"),r.map(u=>c("\
option",{value:u},`${u}: ${s.policies[u].title}`)));return l.addEventListener("change",()=>{l.value&&
Xt([...i,l.value],t,n,s,o)}),c("div",{class:"layer"},c("label",{class:"bound"},c("span",{class:"quie\
t"},"Add a layer, below the others"),l),a.length?c("p",{class:"quiet"},`No layer can be made here of\
 ${a.join(", ")}: a stack is no layer, what is technical lies under a stack anyhow, and rules in ano\
ther language do not change here.`):null)}function Xt(t,e,n,s,o){let i=s.draftOf(e)?.layers.map(({layer:a})=>a)??
[],r=a=>t.some(l=>a.startsWith(G(e,l,"")));o({layers:t.join()===i.join()?[]:t,changes:Object.fromEntries(
Object.entries(n.changes).filter(([a])=>r(a))),gone:n.gone.filter(r),orders:Object.fromEntries(Object.
entries(n.orders).filter(([a])=>t.includes(a)))})}var dt=class{constructor(e){this.element=e,this.pressed=null,this.isLeaving=!1,this.drawn=0,e.addEventListener(
"pointerdown",n=>this.press(n),!0),addEventListener("pointerup",n=>this.letGo(n),!0),addEventListener(
"pointercancel",()=>this.pressed=null,!0)}change(e){this.isLeaving=!this.pressed&&document.activeElement===
document.body,e(),this.isLeaving=!1}draw(e){this.drawn+=1;let n=this.drawn;this.isLeaving?setTimeout(
()=>n===this.drawn&&this.keep(e)):this.keep(e)}keep(e){let n=this.element.contains(document.activeElement)?
re(document.activeElement):void 0,s=this.keyed().map(re);e(),n&&(this.find(n)??this.beside(s,s.indexOf(
n)))?.focus()}keyed(){return[...this.element.querySelectorAll("[data-key]")]}beside(e,n){let s=new Map(
this.keyed().map(i=>[re(i),i]));return[...e.slice(n+1),...e.slice(0,n).reverse()].map(i=>s.get(i)).find(
i=>i&&!i.hasAttribute("disabled")&&i.getClientRects().length)}find(e){let n=this.keyed(),[s]=e.split(
" "),o=[`${s} open`,`${s} back`];return n.find(i=>re(i)===e&&!i.hasAttribute("disabled"))??n.find(i=>o.
includes(re(i)??""))}press({target:e,clientX:n,clientY:s}){let o=e instanceof Element?e.closest("but\
ton[data-key], input[type=checkbox], summary"):null;this.pressed=o instanceof HTMLElement?{button:o,
x:n,y:s}:null}letGo({clientX:e,clientY:n}){let{pressed:s}=this;this.pressed=null;let o=s&&!s.button.
isConnected?re(s.button):void 0;if(!s||!o||Math.abs(e-s.x)>10||Math.abs(n-s.y)>10)return;let i=this.
find(o);i&&re(i)===o&&(i.focus(),i.click())}};function re(t){return t instanceof HTMLElement?t.dataset.
key:void 0}function ae(t,e,n,s){let o=c("div",{}),i=c("details",{"data-fold":t,open:e(t)},c("summary",{"data-ke\
y":`${t} open`},n),o),r=()=>{i.open&&!o.hasChildNodes()&&y(o,s())};return i.addEventListener("toggle",
r),r(),i}var en=[["at_least","at least","on or after"],["at_most","at most","on or before"],["more_than","mor\
e than","after"],["less_than","less than","before"]];function De(t,e,n,{adding:s,fewest:o,isOpen:i,change:r}){
let a=t.map((l,u)=>{let f=n.sayCondition(l),d=t.filter((p,m)=>m!==u),h=p=>r(t.map((m,b)=>b===u?p:m));
return c("li",{},c("span",{},v(f))," ",c("button",{type:"button","data-key":`${e} ${u} drop`,"aria-l\
abel":`Drop it: ${f}`,disabled:t.length<=o,onclick:()=>r(d)},"Drop it"),lo(l,`${e} ${u}`,n,i,h),ta(l,
`${e} ${u}`,n,h))});return[a.length?c("ul",{class:"conditions"},a):null,co(s,`${e} add`,n,l=>r([...t,
l]))]}function lo(t,e,n,s,o){let i=ea(t);if(i){let f=V(n,i.fact);if(f.values.length)return[na(f,i,i!==
t,e,o)]}if("fact"in t)return"in"in t?[sa(t,e,n,o)]:oa(t,e,n,o);if("not"in t){let f=()=>lo(t.not,`${e}\
 not`,n,s,d=>o({not:d}));return[ae(`${e} not`,s,"What must not be so",f)]}let[r,a,l]="any"in t?[t.any,
"One of these is enough","Or else"]:[t.all,"All of these have to hold","And besides"],u=f=>o(f.length===
1?f[0]:"any"in t?{any:f}:{all:f});return[ae(`${e} group`,s,a,()=>De(r,`${e} in`,n,{adding:l,fewest:1,
isOpen:s,change:u}))]}function ea(t){let e="not"in t?t.not:t;return"in"in e?e:null}function ta(t,e,n,s){
if("any"in t)return null;let o=co("Or else",`${e} or`,n,i=>s({any:[t,i]}));return o.classList.add("a\
side"),o}function na(t,e,n,s,o){let i=t.values.map(({value:a})=>a),r=i.filter(a=>e.in.includes(a)!==
n);return c("fieldset",{},c("legend",{class:"quiet"},`${t.asks} Any of:`),t.values.map(({value:a,phrase:l},u)=>{
let f=r.includes(a),d=c("input",{type:"checkbox","data-key":`${s} value ${u}`,checked:f,disabled:f&&
r.length===1});return d.addEventListener("change",()=>{let h=i.filter(p=>p===a?d.checked:r.includes(
p));o({fact:t.name,in:h})}),c("label",{},d,c("span",{},v(l)))}))}function sa(t,e,n,s){let o=V(n,t.fact),
i=c("input",{value:t.in.join(", "),"data-key":`${e} list`}),r=c("span",{class:"wrong",role:"alert"});
i.addEventListener("change",()=>{let l=i.value.split(",").map(f=>n.readValue(o.name,f)),u=l.flatMap(
f=>"value"in f?[f.value]:[]);r.textContent=l.flatMap(f=>"value"in f?[]:[f.complaint])[0]??"",u.length===
l.length&&s({fact:o.name,in:[...new Set(u)]})});let a=o.unit?` (${o.unit})`:"";return c("label",{class:"\
bound"},c("span",{class:"quiet"},`One of, set off by commas${a}`),i,r)}function oa(t,e,n,s){let o=V(
n,t.fact),i=o.type==="date",r=en.filter(([u])=>t[u]!==void 0),a=r.some(([u])=>u==="at_least"||u==="m\
ore_than"),l=r.length===1?[a?en[1]:en[0]]:[];return[...r,...l].map(([u,f,d])=>{let h=t[u],p=c("input",
{type:i?"date":"text",inputmode:i?null:"decimal",value:h===void 0?"":String(h),"data-key":`${e} ${u}`}),
m=c("span",{class:"wrong",role:"alert"});p.addEventListener("change",()=>{let g={...t};if(delete g[u],
!p.value.trim()&&r.length>(h===void 0?0:1)){s(g);return}let w=n.readValue(o.name,p.value);m.textContent=
"value"in w?"":w.complaint,"value"in w&&s({...t,[u]:w.value})});let b=`${i?d:f}${o.unit?` (${o.unit}\
)`:""}`;return c("label",{class:"bound"},c("span",{class:"quiet"},b),p,m)})}function co(t,e,n,s){let o=c(
"select",{"data-key":e},c("option",{value:""},"choose a sentence")),i=[],r=()=>{o.options.length>1||
(i=ia(n),o.append(...i.map((a,l)=>c("option",{value:String(l)},v(n.sayCondition(a))))))};return o.addEventListener(
"focus",r),o.addEventListener("pointerdown",r),o.addEventListener("change",()=>{let a=o.value===""?void 0:
i[Number(o.value)];a&&s(a)}),c("label",{class:"bound"},c("span",{class:"quiet"},t),o)}function ia(t){
return[...t.facts.values()].flatMap(({name:e,template:n,values:s,bounds:o,ordinary:i})=>{let r=s.map(
({value:l})=>({fact:e,in:[l]})),a=o[0]??i;return n&&a!=="unknown"&&r.push({fact:e,at_least:a},{fact:e,
at_most:a}),r})}var uo=["minute","hour","day","working day","week","month","year"],tn=/^(\d+) (minute|hour|day|working day|week|month|year)s?$/;
function fo(t,e,n,s){let o=t.for??t.within??"",i=c("select",{"aria-label":"What the time means","dat\
a-key":`${e} kind`},c("option",{value:"within",selected:!t.for},"Deadline"),c("option",{value:"for",
selected:!!t.for},"Kept up for"));i.addEventListener("change",()=>s(i.value==="for"?aa(t):la(t)));let r=t.
for?[]:["",...Et],[a,l,u]=ho(o,r,e,n,f=>s(ra(t,f)));return c("span",{class:"bound"},i,a,l,u)}function ho(t,e,n,s,o){
let[,i="",r=""]=tn.exec(t)??[],a=r||t,l=uo.filter(m=>m!=="working day"||s||m===r),u=[...l,...e];u.includes(
a)||u.push(a);let f=c("input",{type:"text",inputmode:"numeric",class:"amount",value:i,"aria-label":"\
How many","data-key":`${n} amount`,hidden:!r}),d=c("select",{"aria-label":"Counted in","data-key":`${n}\
 unit`},u.map(m=>c("option",{value:m,selected:m===a},l.includes(m)?`${m}s`:m||"no deadline"))),h=c("\
span",{class:"wrong",role:"alert"}),p=()=>{let m=uo.includes(d.value),b=f.value.trim()||"1",g=/^[1-9]\d{0,5}$/.
test(b);h.textContent=m&&!g?"It is a whole number from 1 to 999999, such as 3.":"",!(m&&!g)&&o(m?`${b}\
 ${d.value}${b==="1"?"":"s"}`:d.value)};return f.addEventListener("change",p),d.addEventListener("ch\
ange",p),[f,d,h]}function ra(t,e){if(t.for)return{...t,for:e};let n={...t,within:e};return tn.test(e)||
(delete n.or_within,delete n.extended),e||(delete n.within,delete n.from,delete n.if_within),n}function aa({
within:t="",...e}){let n={...e,for:tn.test(t)?t:"1 day"};return delete n.before,n}function la({for:t="",
...e}){return{...e,within:t}}function ht(t,e,n,s,o,i){let r=c("select",{"data-key":s,"aria-label":e},
n?c("option",{value:""},n):null,Object.entries(o.events).map(([a,l])=>c("option",{value:a,selected:a===
t},l)));return r.addEventListener("change",()=>i(r.value)),r}function pt(t,e,n,s,o,i){let r=Object.keys(
o.events)[0];return r?c("fieldset",{class:"terms"},c("legend",{class:"quiet"},e),t.map((a,l)=>{let u=f=>i(
t.map((d,h)=>h===l?{...d,...f}:d));return c("span",{class:"bound"},ho(a.within,[],`${n} ${l}`,s,f=>u(
{within:f})),c("span",{},"from"),ht(a.from,"From which event","",`${n} ${l} from`,o,f=>u({from:f})),
c("button",{type:"button","data-key":`${n} ${l} drop`,"aria-label":`Drop it: ${a.within} from ${o.events[a.
from]}`,onclick:()=>i(t.filter((f,d)=>d!==l))},"Drop it"))}),c("button",{type:"button","data-key":`${n}\
 more`,onclick:()=>i([...t,{within:"1 day",from:r}])},t.length?"One more":"Add one")):null}var ca=3;function po({duties:t},e,{key:n,policy:s,isOpen:o,change:i}){let r=new sn(e,s,o);return c("\
fieldset",{class:"duties"},c("legend",{class:"quiet"},t.length?"Its duties":"It has no duties"),t.length?
c("ul",{},t.map(([a,l],u)=>{let f=(...p)=>i([...t.slice(0,u),...p,...t.slice(u+1)]),d=typeof a=="num\
ber"?e.duties[a].written:a,h=`${n} duty ${u}`;return r.duty(d,l,h,{drop:()=>f(),change:p=>f([p,l]),waive:p=>f(
[a,p])})})):null,r.adding(`${n} owe`,a=>i([...t,[a,null]])))}var sn=class{constructor(e,n,s){this.bench=
e,this.policy=n,this.isOpen=s,this.deadlines=me(e.duties)}get hasCalendar(){return!!this.policy.calendar}duty(e,n,s,o,i=0){
let{bench:r}=this,a=Ne(e,r),l=ze(e,this.policy,r,this.deadlines),{waive:u}=o;return c("li",{},c("spa\
n",{},v(a),n?`, unless ${r.sayCondition(n)}`:"")," ",c("button",{type:"button","data-key":`${s} drop`,
"aria-label":`Drop it: ${a}`,onclick:o.drop},"Drop it"),n&&u?c("button",{type:"button","data-key":`${s}\
 always`,onclick:()=>u(null)},"Drop the exception"):null,l?c("p",{class:"wrong"},ct(l)):null,fo(e,s,
this.hasCalendar,o.change),ae(`${s} parts`,this.isOpen,"All its parts",()=>[this.parts(e,s,o.change,
i),u?this.exception(n,s,u):null]))}parts(e,n,s,o){let{bench:i,hasCalendar:r}=this,a=f=>d=>s(qn(e,f,d)),
l=(f,d)=>c("span",{class:"bound"},c("span",{class:"quiet"},f),d),u=c("input",{type:"checkbox",checked:e.
condition,"data-key":`${n} condition`});return u.addEventListener("change",()=>a("condition")(u.checked)),
c("div",{class:"parts"},l("Who owes it",nn("Who owes it",e.who,i.parties,`${n} who`,a("who"))),l("Wh\
at is to be done",nn("What is to be done",e.duty,i.doing,`${n} does`,a("duty"))),this.names(e.either,
"Or else does as well",i.doing,`${n} either`,a("either")),l("Its time runs from",ht(e.from??"","Its \
time runs from","no event",`${n} from`,i,a("from"))),e.for?null:l("Due before",ht(e.before??"","Due \
before","no event",`${n} before`,i,a("before"))),pt(e.or_within??[],"Or a time that ends earlier",`${n}\
 or_within`,r,i,a("or_within")),pt(e.extended??[],"Extended, if that comes in time, to",`${n} extend\
ed`,r,i,a("extended")),pt(e.if_within??[],"Only if what it runs from comes within",`${n} if_within`,
r,i,a("if_within")),this.names(e.lifted_by,"Lifted by",i.events,`${n} lifted_by`,a("lifted_by")),c("\
label",{},u,c("span",{},"What is decided depends on its being done")),o<ca?this.otherwise(e.else??[],
n,a("else"),o+1):null)}names(e=[],n,s,o,i){let r=Object.fromEntries(Object.entries(s).filter(([l])=>!e.
includes(l))),a=nn(`${n}: one more`,"",{"":"add one",...r},o,l=>i([...e,l]));return c("span",{class:"\
bound"},c("span",{class:"quiet"},n),e.map((l,u)=>c("button",{type:"button","data-key":`${o} ${u}`,"a\
ria-label":`Drop it: ${s[l]}`,onclick:()=>i(e.filter(f=>f!==l))},s[l],c("span",{"aria-hidden":"true"},
" ×"))),a)}otherwise(e,n,s,o){return c("fieldset",{class:"duties"},c("legend",{class:"quiet"},"Owed\
 once it is broken"),e.length?c("ul",{},e.map((i,r)=>this.duty(i,null,`${n} else ${r}`,{drop:()=>s(e.
filter((a,l)=>l!==r)),change:a=>s(e.map((l,u)=>u===r?a:l))},o))):null,this.adding(`${n} else owe`,i=>s(
[...e,i])))}exception(e,n,s){let o=e===null?[]:"all"in e?e.all:[e];return c("fieldset",{class:"excep\
tion"},c("legend",{class:"quiet"},o.length?"It falls away where all of these hold":"It never falls a\
way"),De(o,`${n} unless`,this.bench,{adding:o.length?"And besides":"Unless",fewest:0,isOpen:this.isOpen,
change:i=>s(i.length>1?{all:i}:i[0]??null)}))}adding(e,n){let s=c("select",{"aria-label":"Who"},on(this.
bench.parties)),o=c("select",{"aria-label":"Must"},on(this.bench.doing));return!o.options.length||!s.
options.length?null:c("p",{class:"bound"},c("span",{class:"quiet"},"One more"),s,c("span",{}," must "),
o,c("button",{type:"button","data-key":e,onclick:()=>n({who:s.value,duty:o.value})},"Add the duty"))}};
function nn(t,e,n,s,o){let i=c("select",{"aria-label":t,"data-key":s},on(n,e));return i.addEventListener(
"change",()=>o(i.value)),i}function on(t,e){return Object.entries(t).map(([n,s])=>c("option",{value:n,
selected:n===e},s))}var go=[["allow/must","allow: must disclose"],["allow/may","allow: may disclose, need not"],["allow/\
owner","allow: the owner hands it over"],["refuse/must_not","refuse: must not disclose"],["refuse/no\
_ground","refuse: has no ground to disclose"],["refuse/impossible","refuse: impossible"],["not_gover\
ned/","not governed"]],ua=[["as_requested","all that was requested"],["narrowed","only a part of it"]];
function wo(t,e,n){let{when:s}=t,{key:o,isChanged:i,isNew:r,isOpen:a}=n,l=`${t.outcome}/${t.mode}`,u=[
c("code",{},t.id),r?c("strong",{}," new"):i?c("strong",{}," changed"):null,c("span",{class:"decides",
"data-decides":o,hidden:!0}," decides the request above"),c("span",{class:"answered"},s?`If ${s.all.
length?e.sayCondition(s):"(no condition yet)"}: `:"In every other case: ",go.find(([d])=>d===l)?.[1]??
l)],f=ae(o,a,u,()=>c("div",{class:"editor"},r?fa(t,n):null,s?De(s.all,o,e,{adding:"Add a condition",
fewest:r?0:1,isOpen:a,change:d=>n.change({when:{all:d}})}):null,pa(t,l,e,n),da(t,n),po(t,e,{key:o,policy:n.
policy,isOpen:a,change:d=>n.change({duties:d})}),ha(t,n),c("p",{class:"doing"},r?null:Be(`${o} resto\
re`,"As it was",n.restore,!i),s?Be(`${o} earlier`,"Move up",n.earlier??mo,!n.earlier):null,s?Be(`${o}\
 later`,"Move down",n.later??mo,!n.later):null,Be(`${o} insert`,"Insert a rule before it",n.insert),
s?Be(`${o} remove`,"Take the rule out",n.remove):null)));return f.className=i||r?"rule changed":"rul\
e",f.dataset.rule=o,f}function fa({id:t},{key:e,wrongId:n,goodId:s,rename:o}){let i=c("input",{value:t,
"data-key":`${e} id`,autocomplete:"off",spellcheck:"false"}),r=c("span",{class:"wrong",role:"alert"});
return i.addEventListener("change",()=>{let a=i.value.trim(),l=a===t?"":n(a);r.textContent=l?ct(l):"",
i.toggleAttribute("aria-invalid",!!l),!l&&a!==t&&o(a)}),c("div",{},c("label",{class:"bound"},c("span",
{class:"quiet"},"What the rule is called"),i,r),s===t?null:c("button",{type:"button","data-key":`${e}\
 call`,onclick:()=>o(s)},"Call it ",c("code",{},s)))}function da(t,{key:e,change:n}){return[["contes\
ted","Contested, since"],["unverified","Not verified, since"]].map(([s,o])=>{let i=c("input",{value:t[s],
"data-key":`${e} ${s}`,placeholder:"it is not"});return i.addEventListener("change",()=>n({[s]:lt(i.
value)})),c("label",{class:"bound"},c("span",{class:"quiet"},o),i)})}function mo(){}function ha({quote:t},{
quoted:e}){return t?c("p",{class:"quiet"},"Its source says: ",c("q",{},t)):e?c("p",{class:"quiet"},"\
Left out, since the rule reads otherwise now: its source says ",c("q",{},e)):null}function Be(t,e,n,s=!1){
return c("button",{type:"button","data-key":t,onclick:n,disabled:s},e)}function pa(t,e,n,s){let o=c(
"select",{"data-key":`${s.key} outcome`},go.map(([p,m])=>c("option",{value:p,selected:p===e},m)));o.
addEventListener("change",()=>s.change(ma(o.value,t,n)));let{outcome:i,mode:r,scope:a}=t,l=[...i==="\
allow"?[]:[["","none"]],...Object.entries(n.grounds)],u=c("select",{"data-key":`${s.key} ground`},l.
map(([p,m])=>c("option",{value:p,selected:p===t.ground},m)));u.addEventListener("change",()=>s.change(
{outcome:i,mode:r,scope:a,ground:u.value}));let f=c("select",{"data-key":`${s.key} scope`},ua.map(([
p,m])=>c("option",{value:p,selected:p===a},m)));f.addEventListener("change",()=>s.change({outcome:i,
mode:r,scope:f.value,ground:t.ground}));let d=c("input",{value:t.because,"data-key":`${s.key} becaus\
e`});d.addEventListener("change",()=>s.change({because:lt(d.value)}));let h=c("select",{"data-key":`${s.
key} source`},t.when?null:c("option",{value:""},"none"),s.sources.map(({id:p,title:m})=>c("option",{
value:p,selected:p===t.source},m)));return h.addEventListener("change",()=>s.change({source:h.value})),
[c("label",{class:"bound"},c("span",{class:"quiet"},"It decides"),o),i==="not_governed"?null:c("labe\
l",{class:"bound"},c("span",{class:"quiet"},i==="allow"?"On the ground of":"Though asked on the grou\
nd of"),u),i==="allow"?c("label",{class:"bound"},c("span",{class:"quiet"},"How much"),f):null,c("lab\
el",{class:"bound"},c("span",{class:"quiet"},"Because"),d),c("label",{class:"bound"},c("span",{class:"\
quiet"},"By its source"),h)]}function ma(t,e,n){let[s,o]=t.split("/");if(s!=="allow")return{outcome:s,
mode:o,ground:"",scope:""};let i=e.ground||Object.keys(n.grounds)[0]||"";return{outcome:s,mode:o,ground:i,
scope:e.scope||"as_requested"}}function yo(t,e,n){let s=new dt(t),o=new Set,i=()=>{for(let r of t.querySelectorAll(".decides"))r instanceof
HTMLElement&&(r.hidden=!o.has(r.dataset.decides??""))};return{mark(r){o=r,i()},draw(r,a){let l=u=>s.
change(()=>n.alter({variant:{...a,...u}}));s.draw(()=>{ga(t,r,a,e,l),i()})}}}function ga(t,e,n,s,o){
let i=new Set([...t.querySelectorAll("details[open]")].map(u=>u.getAttribute("data-fold"))),r=s.draftOf(
n.regime),a=r?rt(r,n.layers,s):[],l=(e?.layers??[]).map((u,f)=>{let d=new rn(u,a[f].rules,n,s,o,t),h=u.
rules.map((p,m)=>{let b=g=>i.has(g)||d.isBlank(p)&&g===d.key(p.id);return c("li",{},d.editor(p,m,b))});
return[e?.combine?ro(e,f,n,s,o):null,c("ol",{},h)]});y(t,l.length?c("p",{class:"quiet"},`${e?.combine?
"In each layer the":"The"} first rule whose conditions all hold decides.`):null,l,e?.combine?ao(e,n,
s,o):null,n.gone.map(u=>c("p",{},"Taken out: ",c("code",{},u)," ",c("button",{type:"button","data-ke\
y":`${u} back`,onclick:()=>o({gone:n.gone.filter(f=>f!==u)})},"Put it back"))))}var rn=class{constructor({
layer:e,rules:n},s,o,i,r,a){this.layer=e,this.rules=n,this.before=new Map(s.map(l=>[l.id,l])),this.state=
o,this.bench=i,this.alter=r,this.element=a,this.sources=i.sourcesOf(o.regime,e)}key(e){return G(this.
state.regime,this.layer,e)}isBlank({id:e,when:n}){return!this.before.has(e)&&n?.all.length===0}editor(e,n,s){
let{state:o,bench:i,alter:r}=this,a=this.key(e.id),l=!this.before.has(e.id),u=this.rules.length-1;return wo(
e,i,{key:a,isNew:l,isOpen:s,isChanged:Object.hasOwn(o.changes,a),quoted:this.before.get(e.id)?.quote??
"",policy:i.policies[this.layer],sources:this.sources,change:f=>r({changes:{...o.changes,[a]:{...o.changes[a],
...f}}}),remove:()=>l?this.forget(e.id):r({gone:[...o.gone,a]}),restore:()=>r({changes:mt(o.changes,
a)}),insert:()=>this.insert(n),wrongId:f=>Q(f,this.taken(e.id)),goodId:Kn(e,this.taken(e.id)),rename:f=>this.
rename(e.id,f),earlier:n>0&&n<u?()=>this.move(n,n-1):null,later:n<u-1?()=>this.move(n,n+1):null})}move(e,n){
let s=this.ids();s.splice(n,0,...s.splice(e,1)),this.put(s)}insert(e){let n=this.ids();n.splice(e,0,
Dt("new-1",this.taken())),this.put(n)}taken(e){return new Set([...this.ids(),...this.before.keys()].
filter(n=>n!==e))}rename(e,n){let[s,o]=[this.key(e),this.key(n)];for(let r of["data-key","data-fold"])
for(let a of this.element.querySelectorAll(`[${r}]`)){let[l,...u]=(a.getAttribute(r)??"").split(" ");
l===s&&a.setAttribute(r,[o,...u].join(" "))}let i={...mt(this.state.changes,s),[o]:{...this.state.changes[s],
isNew:!0}};this.put(this.ids().map(r=>r===e?n:r),i)}forget(e){let n=mt(this.state.changes,this.key(e));
this.put(this.ids().filter(s=>s!==e),n)}ids(){return this.rules.map(({id:e})=>e).slice(0,-1)}put(e,n=this.
state.changes){let o=[...this.before.keys()].filter(r=>e.includes(r)).join()===e.join(),i=mt(this.state.
orders,this.layer);this.alter({changes:n,orders:o?i:{...i,[this.layer]:e}})}};function mt(t,e){return Object.
fromEntries(Object.entries(t).filter(([n])=>n!==e))}var an=25,bo=10,wa={law_first:"what a law forbids or commands comes first, then any refusal",deny_overrides:"\
any that refuses decides",permit_overrides:"any that allows decides",first_applicable:"the first tha\
t says anything decides"},ya="All else stays as it is, and the file takes it over: of what kind the \
regime is, where and from when to when it is in force, how it counts time, what is said about it, it\
s sources, and the words that are quoted from them. Its title gets the word “changed”. What is to be\
 otherwise there, change in the file.",ba={wider:"wider",narrower:"narrower",changed:"changed otherw\
ise"};function Oo(t,e,n){let s=c("select",{id:"vary"},c("option",{value:""},"none"),e.regimes.map(({
name:w,whyFixed:$})=>c("option",{value:w},$?`${w} (cannot be changed here)`:w)));s.addEventListener(
"change",()=>n.alter({variant:{...oe,regime:s.value}}));let o=c("p",{class:"quiet"}),i=c("select",{id:"\
combine"},ye.map(w=>c("option",{value:w},wa[w]))),r=c("p",{hidden:!0},c("label",{for:"combine"},"Of \
its layers, "),i),a=c("div",{class:"rules"}),l=yo(a,e,n),u=c("p",{class:"quiet",hidden:!0},ya),f=c("\
div",{class:"outcome",tabindex:"-1"}),d=c("p",{role:"status"}),h=c("div",{class:"brief",hidden:!0},d,
c("button",{type:"button",onclick:()=>$o(f)},"See what changes"));y(t,c("p",{class:"quiet"},"Change \
the rules of a regime, and see at once what would be answered otherwise."),c("label",{for:"vary"},"T\
he rules of "),s,o,r,a,u,h,f);let p=O("varied",HTMLElement),m="",b=null,g=oe;return i.addEventListener(
"change",()=>{let w=e.regimesByName.get(g.regime)?.stack?.combine,$=ye.find(_=>_===i.value&&_!==w);n.
alter({variant:{...g,combine:$??""}})}),{show(w){let{variant:$}=w.state;g=$,s.value=$.regime;let{stack:_,
whyFixed:B}=e.regimesByName.get($.regime)??{};u.hidden=!$.regime||!!B,r.hidden=!_||!!B,i.value=$.combine||
_?.combine||"",o.textContent=B??"";let M=JSON.stringify($),I=M===m&&b?null:it(e,$);M!==m&&(m=M,l.draw(
I,$),b=I&&Oa($)?e.tryVariant(I):null,d.textContent=va(f,b,$,e,n),h.hidden=!d.textContent,p.hidden=!b,
y(p,b?$a($.regime,()=>$o(f)):null)),Ma(f,b,w),l.mark(Na(b,w))}}}function $a(t,e){return[c("strong",{},
"The rules of ",c("code",{},t)," are changed below. "),"Here stands what they answer as they were. ",
c("button",{type:"button",onclick:e},"Go to what comes of it")]}function $o(t){t.scrollIntoView(),t.
focus({preventScroll:!0})}function Oa({combine:t,layers:e,changes:n,gone:s,orders:o}){return t!==""||
e.length>0||s.length>0||Object.keys({...n,...o}).length>0}function va(t,e,n,s,o){if(!e)return y(t,n.
regime?c("p",{class:"quiet"},"No rule is changed yet."):null),"";if(e.complaints.length)return y(t,c(
"div",{class:"complaint"},c("p",{},c("strong",{},"These rules would be refused:")),c("ul",{},e.complaints.
map(l=>c("li",{},v(l)))))),"These rules would be refused.";let i=e.flips(),r=e.unseen(i);for(let l of t.
querySelectorAll("a[download]"))l instanceof HTMLAnchorElement&&URL.revokeObjectURL(l.href);y(t,c("d\
iv",{class:"here"}),c("h3",{},"What flips"),xa(i,o),c("h3",{},"What no scenario sees"),Ea(r,s,o),c("\
h3",{},e.files.length>1?"Its files":"Its file"),e.files.length>1?c("p",{class:"quiet"},"Save them in\
to one folder: the first is made of the others."):null,e.files.map((l,u)=>ka(l,u)));let a=r.length?`\
 No scenario sees ${E(r.length,"kind")} of change.`:"";return`${ln(i)}${a}`}function ln(t){if(!t.length)
return"No reported case and no scenario is answered otherwise.";let e=Object.entries(ba).map(([s,o])=>({
words:o,number:t.filter(i=>i.direction===s).length})).filter(({number:s})=>s).map(({words:s,number:o})=>`${o}\
 ${s}`);return`${t.length===1?"One case or scenario is":`${t.length} cases and scenarios are`} answe\
red otherwise: ${W(e)}.`}function ka({name:t,text:e},n){let s=`variant-file-${n}`,o=c("textarea",{id:s,
readonly:!0,rows:"12",spellcheck:"false"});o.value=e;let i=c("p",{role:"status",class:"quiet"}),r=c(
"a",{class:"button",download:t},`Save as ${t}`);return r.href=URL.createObjectURL(new Blob([e],{type:"\
text/yaml"})),c("div",{class:"file"},c("label",{for:s},c("span",{class:"unseen"},"The file "),c("cod\
e",{},t)),o,c("p",{class:"doing"},c("button",{type:"button",onclick:()=>{Sa(o,i)}},"Copy the file"),
r),i)}async function Sa(t,e){try{await navigator.clipboard.writeText(t.value),e.textContent="Copied."}catch{
t.focus(),t.select(),e.textContent="The text is marked: copy it with Ctrl+C or Cmd+C."}}function xa(t,e){
return t.length?[c("p",{},ln(t)),c("ul",{class:"flips"},t.slice(0,an).map(({starter:n,before:s,after:o})=>c(
"li",{},c("button",{type:"button",onclick:()=>e.startFrom(n.id)},n.title),cn(s,o),T(s)===T(o)?un(s,o):
null))),t.length>an?c("p",{class:"quiet"},`And ${t.length-an} more.`):null]:c("p",{},ln(t))}function Ea(t,e,n){
if(!t.length)return c("p",{},"Nothing: each kind of change shows in some case or scenario.");let s=c(
"ul",{class:"flips"},t.slice(0,bo).map(({request:i,before:r,after:a})=>c("li",{},c("button",{type:"b\
utton",onclick:()=>n.alter({facts:i.facts,passed:[]})},v(W(e.stated(i)))||"An ordinary request"),cn(
r,a),T(r)===T(a)?un(r,a):null))),o=t.length-bo;return[s,o>0?c("p",{class:"quiet"},`And ${o} more.`):
null]}function cn(t,e){return c("span",{class:"turn"},q(t.sign),` ${T(t)} `,c("span",{"aria-hidden":"\
true"},"→"),c("span",{class:"unseen"},"becomes")," ",q(e.sign),` ${T(e)}`)}function Na(t,{request:e,
decided:n,state:s}){let{regime:o}=s.variant,i=n.answers.find(l=>l.regime===o);if(!i)return new Set;if(!t||
t.complaints.length)return new Set(i.reasons.map(({rule:l})=>l));let r=t.draft.layers.flatMap(({layer:l,
rules:u})=>u.map(({id:f})=>G(o,l,f))),a=t.regime.rules.slice(-r.length).map(({id:l})=>l);return new Set(
t.answer(e).reasons.flatMap(({rule:l})=>r[a.indexOf(l)]??[]))}function un(t,e){let n=be(t,e),s=be(e,
t);return[n.length?c("span",{class:"owed"},`No longer: ${n.join("; ")}.`):null,s.length?c("span",{class:"\
owed"},`Newly: ${s.join("; ")}.`):null]}function Ma(t,e,{request:n,decided:s,state:o}){let i=t.querySelector(
".here"),r=s.answers.find(({regime:u})=>u===o.variant.regime);if(!i||!e)return;if(!r){y(i);return}let a=e.
answer(n),l=F(r)===F(a);y(i,c("p",{},c("strong",{},"The request above: "),l?["answered as before, ",
q(a.sign),` ${T(a)}`]:cn(r,a),un(r,a)))}var ke=O("what-if",HTMLElement),yt=ke.dataset.address??"",fn=ke.hidden;await Aa();var N=ds(await Ta());
function Aa(){return new Promise(t=>{let e=()=>!ke.hidden&&t();new MutationObserver(e).observe(ke,{attributeFilter:[
"hidden"]}),e()})}async function Ta(){try{return await ys(O("what-if-data",HTMLElement).textContent??
"")}catch(t){throw O("too-old",HTMLElement).hidden=!1,t}}var x=Gt(),D=null,z={answer(t,e){Z({facts:{
...x.facts,[t]:e},passed:x.passed.filter(n=>n!==t)})},pass(t){Z({facts:vo(t),passed:[...x.passed.filter(
e=>e!==t),t]})},takeBack(t){Z({facts:vo(t),passed:x.passed.filter(e=>e!==t)})},startFrom(t){let e=N.
starters.find(n=>n.id===t);e&&Z({from:t,under:"",facts:e.facts,passed:[]})},alter:Z,showQuestion(t){
ko.open(t)}},ko=Zs(O("questions",HTMLElement),O("search",HTMLInputElement),O("found",HTMLElement),N,
z),hn=_s({list:O("answers",HTMLElement),tally:O("tally",HTMLElement),shown:O("count",HTMLElement)},N,
z,Da),La=[Js(O("next",HTMLElement),N,z),ko],ja=[no(O("start",HTMLElement),N,z),Is(O("hits",HTMLElement),
O("search",HTMLInputElement),N,z),Xs(O("stated",HTMLElement),N,z),eo(O("complaint",HTMLElement),N,z),
to(O("pinned",HTMLElement),N,z),hn,oo(O("take-away",HTMLElement),N,z),Oo(O("variant-of",HTMLElement),
N,z),Ra(),Fa()];function vo(t){return Object.fromEntries(Object.entries(x.facts).filter(([e])=>e!==t))}
function Z(t){let e="facts"in t||"pinned"in t||"variant"in t;x={...x,...t},e&&!Object.keys(x.facts).
length&&(x={...x,from:""});let n=Ns(x,yt);e?history.pushState(null,"",n):history.replaceState(null,"",
n),xo()}function So(){if(ke.hidden){D=null,fn=!0;return}x=Es(location.hash,yt,N),zs(O("left-out",HTMLElement),
Gs(location.hash,yt,N)),xo(),fn&&hn.reveal(x.opened),fn=!1}var wt={key:"",turning:{byFact:new Map,byRegime:new Map}};
function Ca(t){let e=JSON.stringify(t);return wt.key!==e&&(wt={key:e,turning:N.turnsOn(t)}),wt.turning}
function xo(){let t={facts:x.facts,passed:x.passed},e=D&&JSON.stringify(D.request)===JSON.stringify(
t),n=D&&e?D.decided:N.decide(t),s=e?D?.earlier??null:D?.decided??null;D={state:x,request:t,decided:n,
turning:wt.turning,next:D?.next??null,earlier:s,pinned:x.pinned?qa(x.pinned):null};for(let i of ja)i.
show(D);e||Ia(s?.answers??[],n);let o=D;setTimeout(()=>{if(D===o){o.turning=Ca(t),o.next=_a(o.turning);
for(let i of La)i.show(o);Ba(o)}})}function _a({byFact:t}){let e=[...t].map(([n,s])=>({fact:n,regimes:s}));
return e.length?e.reduce((n,s)=>s.regimes.length>n.regimes.length?s:n):null}function Ia(t,{answers:e}){
O("heard",HTMLElement).textContent=t.length||!e.length?Ms(t,e):""}var dn=null;function qa(t){let e=JSON.
stringify(t);return dn?.key!==e&&(dn={key:e,decided:N.decide(t)}),dn.decided}var gt={key:"",steps:new Map};
function Da(t){let e={facts:x.facts,passed:x.passed},n=JSON.stringify(e);gt.key!==n&&(gt={key:n,steps:new Map});
let s=gt.steps.get(t)??N.steps(e,t);return gt.steps.set(t,s),s}function Ba(t){let e=t.decided.answers.
filter(s=>!s.why).map(s=>s.regime),n=()=>{let s=e.shift();D!==t||s===void 0||(hn.hint(s),setTimeout(
n))};setTimeout(n)}function Ra(){let t=O("shown",HTMLSelectElement),e=O("beside",HTMLSelectElement);
y(e,c("option",{value:""},"none"),N.regimes.filter(s=>!s.why).map(({name:s})=>c("option",{value:s},s)));
let n=O("sought",HTMLInputElement);return n.addEventListener("input",()=>Z({sought:n.value})),t.addEventListener(
"change",()=>Z({shown:t.value})),e.addEventListener("change",()=>Z({beside:e.value})),O("controls",HTMLFormElement).
addEventListener("submit",s=>s.preventDefault()),{show({state:s}){t.value=s.shown,e.value=s.beside,document.
activeElement!==n&&(n.value=s.sought);let o={all:!0,disclosing:!0,differing:s.beside!=="",changed:s.
pinned!==null};for(let i of t.options)i.disabled=!o[i.value]}}}function Fa(){let t=O("to-see",HTMLButtonElement),
e=n=>{let s=O(n,HTMLElement);s.scrollIntoView(),s.focus({preventScroll:!0})};return t.addEventListener(
"click",()=>e("see-title")),O("to-ask",HTMLButtonElement).addEventListener("click",()=>e("ask-title")),
O("skip",HTMLAnchorElement).addEventListener("click",n=>{ke.hidden||(n.preventDefault(),e("ask-title"))}),
{show({decided:n}){let s=N.legend.map(o=>({sign:o,number:n.answers.filter(i=>i.sign.slug===o.slug).length}));
y(t,"The answers ",s.filter(({number:o})=>o).map(({sign:o,number:i})=>c("span",{},q(o),c("span",{class:"\
unseen"},`${o.name} `),` ${i} `)))}}}O("search",HTMLInputElement).addEventListener("input",({target:t})=>{
O("next",HTMLElement).hidden=t instanceof HTMLInputElement&&t.value.trim()!==""});yt||bs();addEventListener(
"hashchange",So);So();
