var Q=class{constructor(e){this.sizes=e,this.levels=[1073741824,1073741824],this.kids=[[],[]],this.values=
[!1,!0],this.terminals=new Map([[!1,0],[!0,1]]),this.slots=[-1,-1],this.table=new Int32Array(4096),this.
filled=0,this.forget()}forget(){this.boths=new Map,this.eithers=new Map,this.negations=new Map,this.
choices=new Map}terminal(e){let n=this.terminals.get(e);if(n!==void 0)return n;let s=this.add(1073741824,
[]);return this.values[s]=e,this.terminals.set(e,s),s}node(e,n){let[s]=n;if(n.every(a=>a===s))return s;
let o=this.table.length-1,i=St(e,n)&o;for(;this.table[i]!==0;){let a=this.table[i];if(this.levels[a]===
e&&ps(this.kids[a],n))return a;i=i+1&o}let r=this.add(e,n);return this.table[i]=r,this.slots[r]=i,this.
filled+=1,this.filled*2>this.table.length&&this.grow(),r}add(e,n){return this.levels.push(e),this.kids.
push(n),this.values.push(void 0),this.slots.push(-1),this.levels.length-1}grow(){let e=new Int32Array(
this.table.length*2),n=e.length-1;for(let s=0;s<this.levels.length;s+=1){if(this.levels[s]===1073741824)
continue;let o=St(this.levels[s],this.kids[s])&n;for(;e[o]!==0;)o=o+1&n;e[o]=s,this.slots[s]=o}this.
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
kidAt(s,a,f)))}let c=this.node(a,l);return o.set(i,c),c}kidAt(e,n,s){return this.levels[e]===n?this.
kids[e][s]:e}map(e,n){let s=new Map,o=i=>{let r=s.get(i);return r===void 0&&(r=this.levels[i]===1073741824?
this.terminal(e(this.values[i])):this.node(this.levels[i],this.kids[i].map(o)),s.set(i,r)),r};return o(
n)}apply(e,n){let s=new Map,o=i=>{let r=i.join(),a=s.get(r);if(a===void 0){let l=Math.min(...i.map(c=>this.
levels[c]));if(l===1073741824)a=this.terminal(e(...i.map(c=>this.values[c])));else{let c=[];for(let f=0;f<
this.sizes[l];f+=1)c.push(o(i.map(d=>this.kidAt(d,l,f))));a=this.node(l,c)}s.set(r,a)}return a};return n.
length?o(n):this.terminal(e())}restrict(e,n){let s=new Map,o=i=>{let r=this.levels[i];for(;r!==1073741824&&
n[r]>=0;)i=this.kids[i][n[r]],r=this.levels[i];if(r===1073741824)return i;let a=s.get(i);return a===
void 0&&(a=this.node(r,this.kids[i].map(o)),s.set(i,a)),a};return o(e)}fold(e,n,s){let o=new Map,i=r=>{
let a=this.levels[r];if(a===1073741824)return r;let l=o.get(r);if(l===void 0){let c=this.kids[r].map(
i);l=n.has(a)?[...new Set(c)].reduce(s):this.node(a,c),o.set(r,l)}return l};return i(e)}exists(e,n){
return n.size?this.fold(e,n,(s,o)=>this.either(s,o)):e}tested(e){let n=new Set;for(let s of this.reached(
e))this.levels[s]!==1073741824&&n.add(this.levels[s]);return n}terminalsOf(e){return this.reached(e).
filter(n=>this.levels[n]===1073741824)}reached(e){let n=new Set,s=[],o=[e];for(;o.length;){let i=o.pop();
if(n.has(i))continue;n.add(i),s.push(i);let r=this.kids[i];for(let a=r.length-1;a>=0;a-=1)o.push(r[a])}
return s}};function St(t,e){let n=t+2654435769;for(let s of e)n=Math.imul(n^s,2246822507)+(n>>>13);return(n^
n>>>16)>>>0}function ps(t,e){for(let n=0;n<t.length;n+=1)if(t[n]!==e[n])return!1;return!0}var S="unknown",z=class{constructor(e){this.isMeasured=e.type==="number"||e.type==="date",this.cuts=
e.cuts??[],this.classes=e.classes,this.plainest=e.plainest,this.places=new Map((e.values??[]).map(([
n],s)=>[n,s]))}classOf(e){if(!this.isMeasured){let o=this.places.get(e);return o===void 0?-1:this.classes[o]}
let n=0,s=this.cuts.length;for(;n<s;){let o=n+s>>1;this.cuts[o]<e?n=o+1:s=o}return this.classes[2*n+
(this.cuts[n]===e?1:0)]}},Y=class{constructor(e,n,s,o){this.nodes=e,this.cutters=n,this.levels=s,this.
dated=o,this.factAt=new Map([...s].map(([i,r])=>[r,i]))}levelOf(e){return this.levels.get(e)}cutterOf(e){
return this.cutters.get(e)}condition(e){let{nodes:n}=this;if("not"in e)return n.negation(this.condition(
e.not));if("all"in e)return this.deepestFirst(e.all).reduce((i,r)=>n.both(i,r),1);if("any"in e)return this.
deepestFirst(e.any).reduce((i,r)=>n.either(i,r),0);let{plainest:s}=this.cutterOf(e.fact),o=s.map(i=>Mt(
e,i));return n.leaf(this.levelOf(e.fact),o)}deepestFirst(e){let{levels:n}=this.nodes;return e.map(s=>this.
condition(s)).sort((s,o)=>n[o]-n[s])}having(e,n){let s=this.cutterOf(e),o=s.classOf(n);return this.nodes.
leaf(this.levelOf(e),s.plainest.map((i,r)=>r===o))}};function J(t,e){if("not"in t){let s=J(t.not,e);
return s===null?null:!s}if("all"in t)return xt(t.all,e,!1);if("any"in t)return xt(t.any,e,!0);let n=e[t.
fact];return n===S?null:Mt(t,n)}function xt(t,e,n){let s=!n;for(let o of t){let i=J(o,e);if(i===n)return n;
i===null&&(s=null)}return s}function Mt(t,e){return"in"in t?t.in.includes(e):(t.at_least===void 0||e>=
t.at_least)&&(t.at_most===void 0||e<=t.at_most)&&(t.more_than===void 0||e>t.more_than)&&(t.less_than===
void 0||e<t.less_than)}function x(t){return{any:[{not:t.when},t.then]}}var ms={must:"must disclose",may:"may disclose, need not",owner:"the owner hands it over",must_not:"\
must not disclose",no_ground:"has no ground to disclose",impossible:"cannot disclose: there is nothi\
ng to hand over"};function A(t,e="and"){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} ${e}\
 ${t[t.length-1]}`}function Z(t){return typeof t!="number"||Math.abs(t)>=1e-6||t===0?String(t):t.toFixed(
20).replace(/0+$/,"")}var gs=/(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
function xe(t){return t.replace(gs,"")}function F(t,e){return e===S?t.unknownPhrase:t.template?t.template.
replace(/\{(?:number|date)\}|\(s\)/g,n=>n!=="(s)"?Z(e):e===1?"":"s"):t.values.find(n=>n.value===e)?.
phrase??Z(e)}function Et(t,e,n){let s=A(e.map(({clause:f})=>f));switch(t.outcome){case"needs_facts":
return`needs facts: it turns on ${s}`;case"not_governed":return"not governed";case"error":return"err\
or: the engine failed"}let o=t.outcome==="allow",i=t.mode?ms[t.mode]:o?"how is open":"why is open",r=o?
"":"though asked ",a=t.ground?`, ${r}on the ground of ${n[t.ground]}`:"",l=t.scope==="narrowed"?", b\
ut only a part":"",c=s?` (the details turn on ${s})`:"";return`${t.outcome}: ${i}${a}${l}${c}`}var Nt={sign:" ",name:"not known here",slug:"not-known-here"};function Me(t,e,n,{legend:s,signs:o,grounds:i}){
let r=n.map(({name:l,unknown:c,unknownPhrase:f})=>({fact:l,clause:c,phrase:f})),a=e.reasons.map(l=>ws(
l,t));return{...e,regime:t.name,why:"",sign:s[o[`${e.outcome}/${e.mode}`]],said:Et(e,r,i),duties:[...e.
duties],missing:r,reasons:a,isContested:a.some(l=>l.isContested),isUnverified:a.some(l=>l.isUnverified)}}
function I(t,e){let n=[];if(t.why||e.why)return n;for(let o of["outcome","mode","ground","scope"])t[o]!==
e[o]&&n.push(o);let s=o=>A(o.duties.map(i=>i.said).sort());return s(t)!==s(e)&&n.push("duties"),n}function Ee(t){
return{regime:t.name,why:t.why,outcome:"",mode:"",ground:"",scope:"",sign:Nt,said:Nt.name,duties:[],
reasons:[],missing:[],note:"",isContested:!1,isUnverified:!1}}function ws(t,e){let n=e.rules.find(i=>i.
id===t.rule)??null,s=t.rule.includes("/")?t.rule.slice(0,t.rule.lastIndexOf("/")+1):"",o=t.source?e.
sources.find(i=>i.id===s+t.source)??null:null;return{rule:t.rule,because:t.because,source:o,isContested:t.
isContested,contested:n?.contested??"",isUnverified:t.isUnverified,unverified:n?.unverified??"",text:n}}var ys=3,bs=[["at_least","at least","on or after"],["at_most","at most","on or before"],["more_than",
"more than","after"],["less_than","less than","before"]];function le(t,e){return Ae(Ne(t,e))}function Ae({
word:t,parts:e}){return t==="not"?`it is not so that ${e[0]}`:e.join(`, ${t} `)}function Ne(t,e){if("\
not"in t){let s=t.not;if("in"in s){let o=At(e,s.fact);if(!o.template)return Lt(o,Ke(o,s.in))}return Ge(
Ne(s,e))}if("all"in t)return Tt("and",t.all.map(s=>Ne(s,e)));if("any"in t)return Tt("or",t.any.map(s=>Ne(
s,e)));let n=At(e,t.fact);return"in"in t?Lt(n,t.in):ae(ks(n,t))}function At(t,e){return t.get(e)}function Ke(t,e){
return t.values.map(n=>n.value).filter(n=>!e.includes(n))}function ae(t){return{word:"",parts:[t]}}function Ge(t){
return{word:"not",parts:[t.word?`(${Ae(t)})`:Ae(t)]}}function Tt(t,e){if(e.length===1)return e[0];let n=e.
flatMap(s=>{let[o]=s.parts;return!s.word&&s.parts.length===1?[o]:s.word==="not"?[`it is not so that ${o.
startsWith("(")?o:`(${o})`}`]:s.word===t?s.parts:[`(${Ae(s)})`]});return{word:t,parts:n}}function Lt(t,e){
if(t.template){let s=[...e].sort((o,i)=>String(o)<String(i)?-1:1);return Je(t,s)}if(!e.length)return ae(
"in no case");let n=Ke(t,e);for(let s of t.groups){if(Ct(s.values,e))return ae(s.phrase);if(Ct(s.values,
n))return Ge(ae(s.phrase))}return n.length?e.length>Math.max(n.length,ys)?Ge(Je(t,n)):Je(t,Ke(t,n)):
ae(`no matter ${t.unknown}`)}function Ct(t,e){return t.length===e.length&&t.every(n=>e.includes(n))}
function Je(t,e){return{word:e.length===1?"":"or",parts:e.map(n=>F(t,n))}}function ks(t,e){let n=t.type===
"date",s=bs.flatMap(([i,r,a])=>{let l=e[i];return l===void 0?[]:[`${n?a:r} ${Z(l)}`]});return t.template.
replaceAll("on {date}","{date}").replaceAll("(s)","s").replaceAll(n?"{date}":"{number}",()=>A(s))}var Te=class{constructor(e,n,s,o){this.space=e,this.facts=s,this.phrase=o,this.ordinary=Object.fromEntries(
[...s.values()].map(i=>[i.name,i.ordinary])),this.ties=n.map(i=>({tie:i,kept:e.condition(x(i))})),this.
assumable=new Set(n.flatMap(i=>Object.keys(i.assume??{})))}settle(e){let n={...this.ordinary,...e};for(let s=0;s<
this.ties.length;s+=1){let o=!0;for(let{tie:i}of this.ties){let r=Object.entries(i.assume??{});if(!(!r.
length||J(x(i),n)!==!1))for(let[a,l]of r)Object.hasOwn(e,a)||n[a]===l||(n[a]=l,o=!1)}if(o)break}return n}open(e,n,s=new Set){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={},a=[];for(let l of this.facts.
keys()){let c=n[l],f=o.levelOf(l);c===S||s.has(l)?a.push(f):Object.hasOwn(e,l)||!this.assumable.has(
l)?i[f]=o.cutterOf(l).classOf(c):r[l]=this.ordinary[l]===S?c:this.ordinary[l]}return this.openBy(i,r,
a)}openBy(e,n,s){let{space:o}=this,i=this.restricted(this.ties,e),r=this.ways(i,n),a=Object.keys(n).
map(f=>o.levelOf(f));for(let f of a){let d=this.onlyClass(r,f);d>=0&&(e[f]=d)}r=o.nodes.restrict(r,e);
let l=new Set(a.filter(f=>e[f]<0)),c=new Set(i.flatMap(({kept:f})=>[...o.nodes.tested(f)]));return{fixed:e,
ways:r,unknown:s,assumed:l,tied:c}}restricted(e,n){return e.map(({tie:s,kept:o})=>({tie:s,kept:this.
space.nodes.restrict(o,n)}))}ways(e,n){let{nodes:s}=this.space,o=1;for(let[i,r]of Object.entries(n))
o=s.both(o,this.space.having(i,r));for(let i=0;i<e.length;i+=1){let r=o;for(let{tie:a,kept:l}of e)o=
this.giveWay(o,l,a,n);if(o===r)break}return e.reduce((i,{kept:r})=>s.both(i,r),o)}giveWay(e,n,s,o){let{
nodes:i}=this.space,r=Object.entries(s.assume??{}).filter(([c])=>Object.hasOwn(o,c)),a=r.length?i.both(
e,i.negation(n)):0;if(a===0)return e;let l=i.exists(a,new Set(r.map(([c])=>this.space.levelOf(c))));
for(let[c,f]of r)l=i.both(l,this.space.having(c,f));return i.either(i.both(e,i.negation(a)),l)}onlyClass(e,n){
let{nodes:s}=this.space,o=Array.from({length:s.sizes[n]},(r,a)=>a),i=o.filter(r=>s.both(e,s.leaf(n,o.
map(a=>a===r)))!==0);return i.length===1?i[0]:-1}complain(e,n){if(this.ties.every(({tie:s})=>J(x(s),
n)===!0))return null;for(let s of this.groups(e,n))if(!this.isPossible(s,e,n))return this.complaint(
this.fewest(s,e,n),e,n);return null}groups(e,n){let s=i=>n[i]===S||this.assumable.has(i)&&!Object.hasOwn(
e,i),o=[];for(let i of this.ties){let r=new Set(Os(i.tie).filter(s)),a=[i];for(let l of o.filter(c=>[
...c.touched].some(f=>r.has(f))))o=o.filter(c=>c!==l),r=new Set([...r,...l.touched]),a=[...l.ties,...a];
o.push({touched:r,ties:a})}return o.map(({ties:i})=>this.ties.filter(r=>i.includes(r)))}fewest(e,n,s){
for(let o of e){let i=e.filter(r=>r!==o);if(!this.isPossible(i,n,s))return this.fewest(i,n,s)}return e}isPossible(e,n,s){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={};for(let l of this.facts.keys())
s[l]!==S&&(Object.hasOwn(n,l)?i[o.levelOf(l)]=o.cutterOf(l).classOf(s[l]):this.ordinary[l]!==S&&(r[l]=
this.ordinary[l]));let a=Object.fromEntries(Object.entries(r).filter(([l])=>this.assumable.has(l)));
for(let[l,c]of Object.entries(r))Object.hasOwn(a,l)||(i[o.levelOf(l)]=o.cutterOf(l).classOf(c));return this.
ways(this.restricted(e,i),a)!==0}complaint(e,n,s){let o=[...new Set(e.flatMap(({tie:h})=>D(x(h))))],
i=new Set(e.flatMap(({tie:h})=>Object.keys(h.assume??{}))),r=o.filter(h=>Object.hasOwn(n,h)||!i.has(
h)),a=r.length>1?r:o,l=a.map(h=>`"${this.phrase(h,s[h])}"`),c=l.slice(0,-1),f=l[l.length-1],d=c.length>
1?"all ":c.length?"both ":"";return{facts:a,said:`${c.length?`${c.join(", ")} and ${f}`:f} cannot ${d}\
be`,because:[...new Set(e.map(({tie:h})=>h.because))].join(" ")}}};function D(t){return"not"in t?D(t.
not):"all"in t?t.all.flatMap(D):"any"in t?t.any.flatMap(D):[t.fact]}function Os(t){return[...D(x(t)),
...Object.keys(t.assume??{})]}var vs=Symbol("impossible"),Ss=Symbol("several"),xs="technical/",Ms="no way to complete what is unkn\
own is allowed by the constraints",Le=class{constructor(e,n){this.nodes=e,this.ties=n,this.outside=e.
terminal(vs),this.several=e.terminal(Ss)}settle(e,n,s){let o=this.left(e,n),i=this.rulings(o);return i.
length?Es(i,r=>this.turning(o,n,r),s):{...jt("error"),note:Ms}}left(e,n){let{nodes:s}=this,o=s.choice(
n.ways,s.restrict(e,n.fixed),this.outside);return this.without(o,n.assumed)}rulings(e){let{nodes:n}=this;
return n.terminalsOf(e).filter(o=>o!==this.outside&&o!==this.several).map(o=>n.values[o])}without(e,n){
let{nodes:s}=this;if(!n.size)return e;let o=new Map,i=(r,a)=>{if(r===a||a===this.outside)return r;if(r===
this.outside)return a;let l=Math.min(s.levels[r],s.levels[a]);if(l===1073741824)return this.several;
let c=r<a?`${r},${a}`:`${a},${r}`,f=o.get(c);if(f===void 0){let d=[];for(let h=0;h<s.sizes[l];h+=1)d.
push(i(s.kidAt(r,l,h),s.kidAt(a,l,h)));f=s.node(l,d),o.set(c,f)}return f};return s.fold(e,n,i)}turning(e,n,s){
let{nodes:o}=this,i=c=>typeof c=="object"?s(c):c,r=o.map(i,e),a=o.tested(r),l=new Set;if(!o.terminalsOf(
r).includes(this.outside))l=a;else for(let c of this.together(n,a)){let f=new Set([...a].filter(d=>!l.
has(d)));if(this.isSettled(r,f))break;if(!c.some(d=>l.has(d))&&!this.isSettled(r,new Set(c)))for(let d of c)
l.add(d)}return n.unknown.filter(c=>l.has(c))}isSettled(e,n){return!this.nodes.terminalsOf(this.without(
e,n)).includes(this.several)}*together(e,n){let s=e.unknown.map(a=>new Set([a]));for(let a of this.ties){
let l=a.filter(f=>e.fixed[f]<0),c=s.filter(f=>l.some(d=>f.has(d)));c.length&&(s=s.filter(f=>!c.includes(
f)),s.push(new Set([...l,...c.flatMap(f=>[...f])])))}let o=e.unknown.filter(a=>n.has(a)),i=s.map(a=>o.
filter(l=>a.has(l)));i.sort((a,l)=>As(a,l));let r=Math.max(0,...i.map(a=>a.length));for(let a=1;a<=r;a+=
1)for(let l of i)yield*_t(l,a)}};function Es(t,e,n){let[s]=t;if(t.length===1)return{...s,missing:[]};
let o=t.find(a=>a.outcome==="error");if(o)return{...o,missing:[]};let i=Ns(t,n);if(t.some(a=>a.outcome!==
s.outcome))return{...jt("needs_facts"),reasons:i,missing:e(a=>a.outcome)};let r=a=>t.every(l=>a(l)===
a(s))?a(s):"";return{outcome:s.outcome,mode:r(a=>a.mode),ground:r(a=>a.ground),scope:r(a=>a.scope),duties:s.
duties.filter(a=>t.every(l=>l.duties.includes(a))),reasons:i,note:r(a=>a.note),missing:e(a=>a.substance)}}
function jt(t){return{outcome:t,mode:"",ground:"",scope:"",duties:[],reasons:[],note:"",missing:[]}}
function Ns(t,e){let n=new Set(t.flatMap(r=>r.reasons)),s=new Set(t.flatMap(({reasons:r})=>{let a=r.
filter(l=>!l.rule.startsWith(xs));return a.length?a:r})),o=[...n].filter(r=>s.has(r)||t.every(a=>a.reasons.
includes(r))),i=({rule:r})=>e.get(r)??e.size;return o.sort((r,a)=>i(r)-i(a))}function As(t,e){for(let n=0;n<
Math.min(t.length,e.length);n+=1)if(t[n]!==e[n])return t[n]-e[n];return t.length-e.length}function*_t(t,e){
if(!e){yield[];return}for(let[n,s]of t.entries())for(let o of _t(t.slice(n+1),e-1))yield[s,...o]}function qt(t,e,n){
let s=new Set,o=(r,a)=>{if(r===a||r===n||a===n)return!1;let l=Math.min(t.levels[r],t.levels[a]);if(l===
1073741824)return!0;let c=Math.min(r,a)*67108864+Math.max(r,a);if(s.has(c))return!1;for(let f=0;f<t.
sizes[l];f+=1)if(o(t.kidAt(r,l,f),t.kidAt(a,l,f)))return!0;return s.add(c),!1},i=new Set;for(let r of t.
reached(e)){let a=t.levels[r];if(a===1073741824||i.has(a))continue;let l=[...new Set(t.kids[r])];l.some(
(c,f)=>l.slice(f+1).some(d=>o(c,d)))&&i.add(a)}return i}var X=class{constructor(e,n,s,o,i){this.space=e,this.day=i,this.ties=new Te(e,n,s,o);let r=n.map(a=>[
...D(x(a)),...Object.keys(a.assume??{})].map(l=>e.levelOf(l)));this.settling=new Le(e.nodes,r)}opened(e,n){
let s=this.ties.open(e,n),{dated:o}=this.space;return o>=0&&(s.fixed[o]=Object.hasOwn(e,this.day)?1:
0),s}open(e){let n=this.ties.settle(e);return this.ties.complain(e,n)?null:this.opened(e,n)}settle(e,n,s){
return this.settling.settle(e,n,s)}};function It(t){let e=t.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);return e?e.join(
"-"):"-"}function Dt(t){let e=new Set;for(let{feature:n,file:s,title:o,place:i}of t){let r=`${It(n||
s)}/${It(o||i)}`,a=r;for(let l=2;e.has(a);l+=1)a=`${r}-${l}`;e.add(a)}return[...e]}var Ts="it is not known ";function ce(t){let e=new Map,n=o=>e.has(o)||e.set(o,e.size),s=`${t.name}/`;
for(let{id:o}of t.rules){let i=t.layers.some(r=>o.startsWith(`${r}/`));n(i?o:s+o),i||n(o)}return e}function Bt(t,e){
let n=Ts+t.unknown,s={name:t.name,asks:t.asks,type:t.type,unit:t.unit??"",values:(t.values??[]).map(
([o,i],r)=>({value:o,phrase:i,also:t.alsoValues?.[r]??[]})),groups:(t.groups??[]).map(([o,i])=>({phrase:o,
values:i})),template:t.template??"",atLeast:t.atLeast??null,whole:t.whole??!1,bounds:t.cuts??[],ordinary:t.
ordinary,ordinaryPhrase:"",unknown:t.unknown,unknownPhrase:n,also:t.also??[],isRead:e};return{...s,ordinaryPhrase:F(
s,t.ordinary)}}function Rt(t){let e={summary:"",caution:"",date:"",place:"",told:[],sources:[]},n=r=>Object.
fromEntries(r.map(a=>t.statements[a])),s=null,o=r=>(s??=Ls(t))[r],i=t.ordinary.slice(0,1).toUpperCase()+
t.ordinary.slice(1);return[{...e,id:"ordinary",kind:"ordinary",group:"",title:i,facts:{},where:""},...t.
cases.map(r=>({...e,...r,id:`case/${r.name}`,kind:"case",group:"Reported cases",facts:n(r.facts),where:r.
file??""})),...t.scenarios.map((r,a)=>new Ye(t,r,()=>o(a)))]}function Ls(t){return Dt(t.scenarios.map(
([e,n,s])=>{let[o,i]=t.features[e];return{feature:o,file:i,title:s,place:`${i}:${n}`}}))}var Ye=class{constructor(e,n,s){
this.data=e,this.scenario=n,this.name=s,this.kind="scenario",this.title=n[2]}get summary(){return""}get caution(){
return""}get date(){return""}get place(){return""}get told(){return[]}get sources(){return[]}get feature(){
return this.data.features[this.scenario[0]]}get group(){return this.feature[0]}get id(){return`scena\
rio/${this.name()}`}get where(){return`${this.feature[1]}:${this.scenario[1]}`}get facts(){return Object.
fromEntries(this.scenario[3].map(e=>this.data.statements[e]))}};function Ut(t){let e=t.reasons.map(n=>({
source:"",isContested:!1,isUnverified:!1,...n}));return t.decisions.map(n=>{let{outcome:s,mode:o="",
ground:i="",scope:r="",note:a=""}=n,l=n.duties??[];return{outcome:s,mode:o,ground:i,scope:r,note:a,duties:l.
map(c=>t.duties[c]),reasons:(n.reasons??[]).map(c=>e[c]),substance:[s,o,i,r,...[...new Set(l)].sort(
(c,f)=>c-f)].join()}})}function Ft(t,{diagram:e},n){let s=n.map(l=>t.terminal(l)),o=[],{shapes:i,nodes:r}=e,
a=i.map(l=>Math.max(...l)+1);for(let l=0;l<r.length;){let c=r[l]%i.length,f=(r[l]-c)/i.length;l+=1;let d=l;
l+=a[c];let h=i[c].map(p=>{let m=r[d+p];return m<0?s[-1-m]:o[o.length-m]});o.push(t.node(f,h))}return{
made:o,terminals:s}}function Wt({made:t,terminals:e},n){return n<0?e[-1-n]:t[n]}var Ce=class{constructor(e){let{nodes:n,space:s}=e;this.bench=e;let o=e.constraints.reduce((r,a)=>n.
both(r,s.condition(x(a))),1),i=r=>r.substance;this.regimes=[...e.roots].map(([r,a])=>{let l=n.map(i,
a);return{name:r,bare:l,within:n.choice(o,l,e.evaluator.settling.outside)}})}find(e){let{nodes:n,topics:s}=this.
bench;return n.lent(()=>{let o=this.opened(e),i=new Set([...Object.keys(e.facts),...e.passed??[]]),r=new Map(
s.flatMap(({facts:c})=>c.map(f=>[f,[]]))),a=new Map;for(let c of this.regimes){let f=this.factsAt(this.
levels(c,o)).filter(d=>!i.has(d));a.set(c.name,f);for(let d of f)r.get(d)?.push(c.name)}let l=[...r].
filter(([,c])=>c.length);return{byFact:new Map(l),byRegime:a}})}opened({facts:e,passed:n=[]}){let{day:s,
evaluator:o,nodes:i,space:r}=this.bench,{assumable:a,ordinary:l}=o.ties,c=new Int32Array(i.sizes.length).
fill(-1),f={},d=[];for(let h of this.bench.facts.keys()){let p=r.levelOf(h),m=Object.hasOwn(e,h);m&&
e[h]!==S?c[p]=r.cutterOf(h).classOf(e[h]):!m&&n.includes(h)&&l[h]!==S?a.has(h)?f[h]=l[h]:c[p]=r.cutterOf(
h).classOf(l[h]):d.push(p)}return r.dated>=0&&(Object.hasOwn(e,s)?c[r.dated]=1:n.includes(s)&&(c[r.dated]=
0)),o.ties.openBy(c,f,d)}levels({bare:e,within:n},s){let{nodes:o,evaluator:i}=this.bench,{settling:r}=i,
a=o.restrict(n,s.fixed);s.assumed.size&&(a=r.without(o.choice(s.ways,a,r.outside),s.assumed));let l=qt(
o,a,r.outside);for(let c of o.tested(o.restrict(e,s.fixed)))s.tied.has(c)&&l.add(c);return[...l].sort(
(c,f)=>c-f)}factsAt(e){let{day:n,space:s}=this.bench,o=e.flatMap(i=>i===s.dated?n:s.factAt.get(i)??[]);
return[...new Set(o)]}};function Ze(t,e){if(e===S)return!0;switch(t.type){case"number":return typeof e=="number"&&Math.abs(e)<
1e15&&(t.atLeast===null||e>=t.atLeast)&&(!t.whole||Number.isInteger(e));case"date":return typeof e==
"string"&&Pt(e);default:return t.values.some(n=>n.value===e)}}function Ht(t,e){let n=e.trim();if(t.type===
"date")return Pt(n)?{value:n}:{complaint:"It is a day, such as 2024-01-31."};let s=/^-?(0|[1-9]\d*)(\.\d+)?$/.
test(n)?Number(n):NaN;if(Ze(t,s))return{value:s};let o=`a ${t.whole?"whole ":""}number`,i=t.unit?` o\
f ${t.unit}`:"",r=t.atLeast===null?"":`, at least ${t.atLeast}`;return{complaint:`It is ${o}${i}${r}\
.`}}function Pt(t){if(!/^\d{4}-\d{2}-\d{2}$/.test(t)||t.startsWith("0000"))return!1;let e=new Date(`${t}\
T00:00:00Z`);return!Number.isNaN(e.getTime())&&e.toISOString().startsWith(t)}var Cs=/^(?:for )?(\d{1,9})(?: (\p{L}+))? (minute|hour|day|week|month|year)s?$/u,js=new Set(["full",
"whole","consecutive","further","more","additional"]),_s=/^(?:1 (?:working )?day|1 (?:minute|hour|week|month|year)|(?!1 )[1-9]\d{0,5} (?:(?:working )?days|minutes|hours|weeks|months|years))$/,
et=["at once","without delay","before disclosure"],qs=new Set("who duty within from before for or_wi\
thin extended if_within lifted_by either else condition".split(" "));function je(t,e,n){let{who:s,duty:o}=t,
i=t.within??(t.for?`for ${t.for}`:void 0);return{said:fe(t,n),plain:fe({who:s,duty:o,...i?{within:i}:
{}},n),who:s,duty:o,written:t,...i?{within:i}:{},counted:Ds(t,e)}}function tt({written:t,counted:e=""}){
return JSON.stringify([e,Xe(t)])}function Xe(t){return Array.isArray(t)?t.map(Xe):typeof t!="object"||
t===null?t:Object.entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>[e,Xe(n)])}function fe(t,e){let n=[
t.duty,...t.either??[]].map(i=>e.doing[i]),s=i=>e.events[i]??i.replaceAll("_"," "),o=[`${e.parties[t.
who]} must ${A(n,"or")}${Is(t,s)}`];if(t.if_within){let i=t.if_within.map(({within:r,from:a})=>`${r}\
 of ${s(a)}`);o.push(`if ${s(t.from??"")} comes within ${A(i)}`)}return t.extended&&o.push(`extended\
 to ${A(Vt(t.extended,s),"or")}`),t.lifted_by&&o.push(`until ${A(t.lifted_by.map(s),"or")} lifts tha\
t`),t.condition&&o.push("and what is decided depends on that"),t.else&&o.push(`or else ${t.else.map(
i=>fe(i,e)).join(", and ")}`),o.join(", ")}function Is({within:t="",for:e="",from:n,before:s,or_within:o},i){
let r=n?i(n):"",a="";if(o){let l=[`${t||e} from ${r}`,...Vt(o,i)],[c,f]=e?["shorter","shortest"]:["e\
arlier","earliest"];a=` ${e?"for":"by"} the ${o.length===1?c:f} of ${A(l)}`}else if(e)a=` for ${e}${r?
` from ${r}`:""}`;else if(t){let l=/^\d/.test(t);a=l?` within ${t}`:` ${t}`,r&&(a+=l?` of ${r}`:`, f\
rom ${r} on`)}return s&&!t.startsWith("before ")&&(a+=`${t?" and":""} before ${i(s)}`),a}function Vt(t,e){
return t.map(({within:n,from:s})=>`${n} from ${e(s)}`)}function Ds(t,e){let n=nt(t).flatMap(s=>[s.within??
s.for??"",...zt(s).map(({within:o})=>o)]).map(s=>Bs(s,e)).join();return/[^,]/.test(n)?n:""}function zt(t){
return[...t.or_within??[],...t.extended??[],...t.if_within??[]]}function nt(t){return[t,...(t.else??
[]).flatMap(nt)]}function Bs(t,{calendar:e="",moves:n=!1}){let s=ue(t);return!e||!s||s==="minute"||s===
"hour"?"":s==="working day"?e:n?`${e}+`:""}function ue(t){let[,e,n,s]=Cs.exec(t.replace(/(?<=\d),(?=\d{3})/g,
""))??[];return e?!n||js.has(n.toLowerCase())||!(s==="minute"||s==="hour")&&n.toLowerCase()==="calen\
dar"?s:s==="day"&&n.toLowerCase()!=="clear"?"working day":"":""}function de(t,e,n,s){if(typeof t!="o\
bject"||t===null)return"that is no duty";if(Object.keys(t).some(f=>!qs.has(f)))return"a duty has no \
such part";if(!Object.hasOwn(n.parties,t.who))return"nobody is named who owes a duty";if(!Object.hasOwn(
n.doing,t.duty))return"a duty says nothing that is to be done";if((t.either??[]).includes(t.duty))return"\
a duty is its own alternative";let{within:o,from:i,before:r}=t,l=[i,r,...t.lifted_by??[],...zt(t).map(
f=>f.from)].find(f=>f&&!Object.hasOwn(n.events,f));return l?`there is no event ${l}`:t.for&&(o||r||!i||
!ue(t.for))?`"${t.for}" is not how long a duty is kept up, from an event on`:o!==void 0&&!s.has(o)&&
!_s.test(o)&&!et.includes(o)?`"${o}" is no deadline here: write such as 72 hours, 3 days or at once`:
i&&!o&&!t.for?"a duty runs from an event, and nothing says how long":t.if_within&&!i?"a duty runs fr\
om nothing that could come within a time":(t.or_within??t.extended)&&!ue(o??t.for??"")?"a duty that \
has another deadline besides needs a first one that can be counted":i&&o&&!ue(o)&&/^\d/.test(o)?`"${o}\
" has no end that can be counted`:i&&!e.calendar&&ue(o??t.for??"")==="working day"?`"${o??t.for}" ne\
eds a calendar of working days, and this regime counts by none`:(t.else??[]).map(f=>de(f,e,n,s)).find(
Boolean)??""}function _e(t){let e=t.flatMap(n=>nt(n.written));return new Set(e.flatMap(({within:n})=>n??
[]))}var ne="otherwise",Rs="technical";function Kt(t,e,n,s){let o=t.regimesByName.get(e.regime),i=o?.stack;
if(!i){let[c]=e.layers,f=o?.layers.length===1;return[{name:`${n}.yaml`,text:Jt(t,c,s,f)}]}let r=e.layers.
filter(c=>Gt(t,c)),a=e.layers.map(c=>pe(t,c)),l=[`title: ${W(s)}`,`extends: ${_(e.regime)}`,...Qt(i.
isProposal,i.dates),"stack:",`  layers: [${a.map(_).join(", ")}]`,`  combine: ${e.combine}`];return[
{name:`${n}.yaml`,text:`${l.join(`
`)}
`},...r.map(c=>({name:`${pe(t,c)}.yaml`,text:Jt(t,c,`${t.policies[c.layer].title}, changed`,c.layer===
Rs)}))]}function pe(t,e){return Gt(t,e)?st(t,e.layer):e.layer}function st(t,e){let n=`${e}-changed`,
s=n;for(let o=2;t.regimesByName.has(s)||Object.hasOwn(t.policies,s);o+=1)s=`${n}-${o}`;return s}function Gt(t,{
layer:e,rules:n}){let s=t.policies[e].rules;return s.length!==n.length||n.some((o,i)=>ee(t,o)!==ee(t,
s[i]))}function ee(t,e){return he(t,e).join(`
`)}function Jt(t,e,n,s){let o=t.policies[e.layer],i=new Map(o.rules.map(h=>[h.id,h])),r=e.rules.filter(
h=>{let p=i.get(h.id);return p&&h.id!==ne&&ee(t,h)!==ee(t,p)}),a=new Set(e.rules.map(({id:h})=>h)),l=[
...i.keys()].filter(h=>!a.has(h)),c=e.rules[e.rules.length-1],f=i.get(ne),d=[`title: ${W(n)}`,`exten\
ds: ${_(e.layer)}`];return d.push(...Qt(o.isProposal,o.dates)),s&&d.push("technical: false"),Us(e,[...i.
keys()])?(l.length&&d.push(`remove: [${l.map(_).join(", ")}]`),r.length&&d.push("replace:",...r.flatMap(
h=>K(he(t,h),2))),d.push(...Fs(t,e,i))):d.push("rules:",...e.rules.slice(0,-1).flatMap(h=>K(he(t,h),
2))),ee(t,c)!==ee(t,f)&&d.push("otherwise:",...ge(he(t,c).slice(1),2)),`${d.join(`
`)}
`}function Qt(t,e){return!t||!e?[]:[`in_force: {${[e.first&&`from: ${e.first}`,e.last&&`until: ${e.last}`].
filter(Boolean).join(", ")}}`]}function Us({rules:t},e){let n=t.slice(0,-1).map(({id:i})=>i),s=n.filter(
i=>e.includes(i)),o=e.filter(i=>s.includes(i));return s.join()===o.join()&&(s.length>0||!n.length)}function Fs(t,{
rules:e},n){let s=[];for(let[o,i]of e.entries()){if(n.has(i.id))continue;let r=e[o-1],a=e.slice(o+1).
find(({id:c})=>n.has(c)&&c!==ne),l=r?`after: ${_(r.id)}`:`before: ${_(a?.id??"")}`;s.push(...K([l,"r\
ule:",...ge(he(t,i),2)],2))}return s.length?["insert:",...s]:[]}function he(t,e){let{outcome:n,mode:s="",
ground:o="",scope:i=""}=e,r=Object.entries({outcome:n,mode:s,ground:o,scope:i}).filter(([,c])=>c),a=[
`id: ${_(e.id)}`];e.when&&a.push("when:",...ge(te(e.when),2)),a.push(`decide: {${r.map(([c,f])=>`${c}\
: ${_(f)}`).join(", ")}}`),a.push(`because: ${W(e.because)}`),e.source&&a.push(`source: ${W(e.source)}`),
e.quote&&a.push(`quote: ${W(e.quote)}`),e.contested&&a.push(`contested: ${W(e.contested)}`),e.unverified&&
a.push(`unverified: ${W(e.unverified)}`);let l=(e.duties??[]).flatMap(([c,f])=>{let d=typeof c=="num\
ber"?t.duties[c].written:c,h=Object.entries(d).map(([p,m])=>`${p}: ${me(m)}`);return K([...h,...f?["\
unless:",...ge(te(f),2)]:[]],2)});return l.length&&a.push("obligations:",...l),a}function te(t){let e="\
all"in t?t.all:[t],n=e.map(Hs);return e.length>1&&new Set(n).size<e.length?["all:",...e.flatMap(s=>K(
te(s),2))]:e.flatMap(Ws)}function Ws(t){if("not"in t)return["not:",...ge(te(t.not),2)];if("all"in t)
return["all:",...t.all.flatMap(s=>K(te(s),2))];if("any"in t)return["any:",...t.any.flatMap(s=>K(te(s),
2))];let{fact:e,...n}=t;if("in"in n){let s=n.in.map(me);return[`${_(e)}: ${s.length===1?s[0]:`[${s.join(
", ")}]`}`]}return[`${_(e)}: ${me(n)}`]}function Hs(t){return"fact"in t?t.fact:Object.keys(t)[0]}function me(t){
return Array.isArray(t)?`[${t.map(me).join(", ")}]`:typeof t=="object"&&t!==null?`{${Object.entries(
t).map(([e,n])=>`${e}: ${me(n)}`).join(", ")}}`:typeof t=="string"&&!/^\d{4}-\d{2}-\d{2}$/.test(t)?_(
t):Z(t)}var Ps=new Set(["true","false","yes","no","on","off","null","y","n"]);function _(t){return/^[a-z][a-z0-9_-]*$/.
test(t)&&!Ps.has(t)?t:W(t)}function W(t){return JSON.stringify(t)}function ge(t,e){return t.map(n=>"\
 ".repeat(e)+n)}function K(t,e){return t.map((n,s)=>`${" ".repeat(e)}${s?"  ":"- "}${n}`)}var Vs={allow:["must","may","owner"],refuse:["must_not","no_ground","impossible"],not_governed:[""]},
zs=["in-force",ne];function Yt(t,e,n){return e.layers.flatMap(s=>{let o=new ot(t,e,s).complaints(),i=o.
length?o:Js(t,s,n);return s.layer===e.regime?i:i.map(r=>`${s.layer}: ${r}`)})}var ot=class{constructor(e,n,{
layer:s,rules:o}){this.bench=e,this.rules=o,this.policy=e.policies[s],this.sources=new Set(e.sourcesOf(
n.regime,s).map(({id:i})=>i)),this.deadlines=_e(e.duties)}complaints(){let e=this.rules.flatMap((o,i)=>this.
complain(o,i===this.rules.length-1)),n=this.rules.map(({id:o})=>o),s=new Set(n.filter((o,i)=>n.indexOf(
o)!==i));return[...e,...[...s].map(o=>`two rules have the id ${o}`)]}complain(e,n){let s=[],{id:o,outcome:i,
mode:r,ground:a,scope:l,when:c,source:f}=e;(n?o!==ne:zs.includes(o)||!/^[a-z0-9][a-z0-9-]*$/.test(o))&&
s.push(`${o} is no id here: use a-z, 0-9 and -`),n&&c&&s.push("what is decided otherwise has no cond\
ition"),!n&&!(c&&c.all.length)&&s.push(`${o} has no condition yet`);let d=Vs[i];d?d.includes(r)||s.push(
`${o}: ${i} has no mode ${r||"that is empty"}`):s.push(`${o}: a rule cannot decide ${i}`),i==="allow"&&
!a&&s.push(`${o}: what allows needs a ground`),i==="not_governed"&&a&&s.push(`${o}: what is not gove\
rned has no ground`),i==="allow"!=!!l&&s.push(`${o}: only what allows has a scope`),e.because.trim()||
s.push(`${o} does not say why`),e.because!==xe(e.because)&&s.push(`${o}: its reason has a character \
that no file may have`),!n&&!f&&s.push(`${o} has no source`),f&&!this.sources.has(f)&&s.push(`${o}: \
there is no source ${f}`),e.quote&&!f&&s.push(`${o}: a quotation has to say whose words these are`);
for(let[h]of e.duties){let p=typeof h=="number"?"":de(h,this.policy,this.bench,this.deadlines);p&&s.
push(`${o}: ${p}`)}return s}};function Js(t,{rules:e},n){let{nodes:s}=n,o=t.constraints.reduce((i,r)=>s.
both(i,n.condition(x(r))),1);for(let{id:i,when:r}of e){if(!r)break;let a=n.condition(r);if(s.both(o,
a)===0)return[`the rule ${i} is never reached`];o=s.both(o,s.negation(a))}return[]}var Zt=["must","owner","may"];function Xt(t,e,n){let s=e.map(o=>({...o,ruling:{...o.ruling,reasons:o.
ruling.reasons.map(i=>n(o.name,i))}}));return Ks[t](s)}var Ks={law_first:Gs,deny_overrides:it,permit_overrides:t=>tn(
t)??en(t)??rt(t),first_applicable:t=>t.find(({ruling:e})=>e.outcome!=="not_governed")?.ruling??rt(t)};
function it(t){return en(t)??tn(t)??rt(t)}function Gs(t){let e=t.filter(({isPolicy:s})=>!s),n=e.find(
({ruling:s})=>s.outcome==="refuse"&&s.mode==="must_not");if(n)return n.ruling;if(e.some(({ruling:s})=>s.
mode==="must")){let s=t.filter(({ruling:o,isPolicy:i})=>!(i&&o.outcome==="refuse"));return it(s.map(
Qs))}return it(t)}function Qs(t){let{ruling:e,isPolicy:n}=t;return!n||e.scope!=="narrowed"?t:{...t,ruling:{
...e,scope:"as_requested"}}}function en(t){return t.find(({ruling:e})=>e.outcome==="refuse")?.ruling}
function tn(t){let e=t.map(({ruling:i})=>i).filter(({outcome:i})=>i==="allow");if(!e.length)return;e.
sort((i,r)=>Zt.indexOf(i.mode)-Zt.indexOf(r.mode));let[n]=e,s=e.some(({scope:i})=>i==="narrowed"),o=new Set(
e.flatMap(i=>i.duties));return{...n,scope:s?"narrowed":n.scope,duties:[...o],reasons:nn(e)}}function rt(t){
return{outcome:"not_governed",reasons:nn(t.map(({ruling:e})=>e))}}function nn(t){return[...new Set(t.
flatMap(({reasons:e})=>e))]}var we="technical",Ys="in-force",qe=class{constructor(e,n){this.space=e,this.bench=n,this.rulings=new Map,
this.reasons=new Map,this.duties=[...n.duties],this.places=new Map(n.duties.map((s,o)=>[tt(s),o]))}compile({
own:e,combine:n,over:s,dates:o}){let{nodes:i}=this.space,r=e.map(({policy:l})=>this.list(l)),a=r[0];
if(n){let l=r.map((f,d)=>this.within(e[d].policy.dates,f)),c=(...f)=>{let d=e.map(({name:h,policy:p},m)=>({
name:h,ruling:f[m],isPolicy:p.isPolicy??!1}));return this.ruling(Xt(n,d,(h,p)=>this.named(h,p)))};a=
i.apply(c,l)}if(s){let l=this.within(s.dates,this.list(s)),c=(f,d)=>this.layOver(f,d);a=i.apply(c,[a,
l])}return this.within(o,a)}within(e,n){let{nodes:s,dated:o}=this.space,{day:i}=this.bench;if(!e||o<
0)return n;let{first:r,last:a,said:l}=e,f=this.space.cutterOf(i).plainest.map(y=>r!==null&&y<r||a!==
null&&y>a),d=s.leaf(o,[!1,!0]),h=s.both(d,s.leaf(this.space.levelOf(i),f)),p=`It is ${l}, and the re\
quest is made on another date.`,m=this.ruling({outcome:"not_governed",reasons:[this.reason({rule:Ys,
because:p})],note:l});return s.choice(h,s.terminal(m),n)}list(e){let{nodes:n}=this.space,{rules:s}=e,
o=s[s.length-1],i=this.decided(o,e);for(let r of s.slice(0,-1).reverse()){let a=this.space.condition(
r.when);i=n.choice(a,this.decided(r,e),i)}return i}decided(e,n){let{outcome:s,mode:o,ground:i,scope:r,
because:a,source:l,duties:c=[]}=e,f=this.reason({rule:e.id,because:a,source:l,isContested:!!e.contested,
isUnverified:!!e.unverified}),d=c.map(([,h])=>h?this.space.condition(h):0);return this.space.nodes.apply(
(...h)=>{let p=c.filter((m,y)=>!h[y]).map(([m])=>this.duty(m,n));return this.ruling({outcome:s,mode:o,
ground:i,scope:r,duties:p,reasons:[f]})},d)}duty(e,n){if(typeof e=="number")return this.duties[e];let s=je(
e,n,this.bench),o=tt(s),i=this.places.get(o);return i!==void 0?this.duties[i]:(this.places.set(o,this.
duties.push(s)-1),s)}layOver(e,n){if(n.outcome!=="refuse")return e;let s=n.reasons.map(o=>this.named(
we,o));return e.outcome==="allow"?this.ruling({outcome:"refuse",mode:"impossible",reasons:s,note:n.note}):
e.outcome!=="refuse"?e:this.ruling({...e,reasons:[...new Set([...e.reasons,...s])]})}named(e,n){return this.
reason({...n,rule:`${e}/${n.rule}`})}reason({rule:e,because:n,source:s="",isContested:o=!1,isUnverified:i=!1}){
let r={rule:e,because:n,source:s,isContested:o,isUnverified:i};return sn(this.reasons,JSON.stringify(
r),r)}ruling({outcome:e,mode:n="",ground:s="",scope:o="",duties:i=[],reasons:r,note:a=""}){let l=i.map(
h=>this.duties.indexOf(h)),c=[...new Set(l)].sort((h,p)=>h-p),f=[e,n,s,o,...c].join(),d=JSON.stringify(
[f,l,r,a]);return sn(this.rulings,d,{outcome:e,mode:n,ground:s,scope:o,duties:i,reasons:r,note:a,substance:f})}};
function sn(t,e,n){let s=t.get(e);return s!==void 0?s:(t.set(e,n),n)}var Zs=864e5,Xs="2000-01-01";function rn(t,e,n,s){let o=new Map([...t.keys()].map(c=>[c,new Set]));for(let c of e)
Ie(c,o);for(let c of n)o.get(s)?.add(c);let i=new Map([...t.values()].map(c=>{let f=[...o.get(c.name)??
[]];return[c.name,new z(eo(c,f))]})),r=[],a=new Map,l=-1;for(let[c,f]of i)c===s&&(l=r.length,r.push(
2)),a.set(c,r.length),r.push(f.plainest.length);return new Y(new Q(r),i,a,l)}function an(t){return t.
flatMap(({when:e,duties:n=[]})=>[...e?[e]:[],...n.flatMap(([,s])=>s?[s]:[])])}function ln({dates:t}){
let{first:e,last:n}=t??{first:null,last:null};return[e,n].flatMap(s=>s??[])}function Ie(t,e){if("not"in
t)Ie(t.not,e);else if("all"in t)for(let n of t.all)Ie(n,e);else if("any"in t)for(let n of t.any)Ie(n,
e);else{let{fact:n,...s}=t,o="in"in s?s.in:Object.values(s);for(let i of o)e.get(n)?.add(i)}}function eo(t,e){
let n={name:t.name,asks:"",type:t.type,ordinary:t.ordinary,unknown:""};if(!t.template){let l=t.values.
map(({value:c})=>c);return{...n,values:t.values.map(({value:c,phrase:f})=>[c,f]),classes:l.map((c,f)=>f),
plainest:l}}let s=e.sort((l,c)=>l<c?-1:1),o=t.type==="date"?so:oo(t),i=[],r=[];for(let l=0;l<=2*s.length;l+=
1){let c=(l-1)/2,f=l%2?no(t,s[c]):o(s[l/2-1],s[l/2]);i.push(f===void 0?-1:r.length),f!==void 0&&r.push(
f)}return to({...n,cuts:s,classes:i,plainest:r})}function to(t){if(t.ordinary===S)return t;let e=new z(
t).classOf(t.ordinary);return e>=0&&(t.plainest[e]=t.ordinary),t}function no(t,e){if(typeof e!="numb\
er")return e;if(!(t.atLeast!==null&&e<t.atLeast))return t.whole&&!Number.isInteger(e)?void 0:e}function so(t,e){
if(t===void 0&&e===void 0)return Xs;let n=t===void 0?on(String(e),-1):on(String(t),1);return n!==void 0&&
(e===void 0||n<e)?n:void 0}function on(t,e){let n=new Date(new Date(`${t}T00:00:00Z`).getTime()+e*Zs).
toISOString();return/^\d{4}-/.test(n)&&n>="0001"?n.slice(0,10):void 0}function oo(t){return(e,n)=>{let s=t.
atLeast??-1/0,o=e===void 0?s:Math.max(Number(e),s),i=e!==void 0&&Number(e)>=s,r=n===void 0?1/0:Number(
n);if(o>r||o===r&&i)return;let a=f=>(i?f>o:f>=o)&&f<r,l=[];return Number.isFinite(o)&&Number.isFinite(
r)&&l.push((o+r)/2),Number.isFinite(o)&&l.push(o,o+2),Number.isFinite(r)&&l.push(r-2),l.length||l.push(
0),(t.whole?l.flatMap(f=>[Math.floor(f),Math.ceil(f)]):l).find(a)}}function cn(t,e){return e.whyFixed?null:{regime:e.name,combine:e.stack?.combine??"",layers:un(e).map(
n=>({layer:n,rules:t.policies[n].rules.map(io)}))}}function un({name:t,stack:e}){return e?.layers??[
t]}function io(t){return{id:t.id,when:t.when===null?null:{all:ro(structuredClone(t.when))},outcome:t.
outcome,mode:t.mode??"",ground:t.ground??"",scope:t.scope??"",because:t.because,source:t.source??"",
contested:t.contested??"",unverified:t.unverified??"",quote:t.quote??"",duties:structuredClone(t.duties??
[])}}function ro(t){return"all"in t?t.all:[t]}var Be=class{constructor(e,n,s=st(e,n.regime)){this.bench=
e,this.draft=n,this.name=s,this.base=e.regimesByName.get(n.regime);let[o,i]=this.compositions(),r=[...o.
own,...i.own].map(({policy:c})=>c);o.over&&r.push(o.over);let a=e.constraints.map(x);this.space=rn(e.
facts,[...a,...r.flatMap(({rules:c})=>an(c))],[o,...r].flatMap(ln),e.day),this.evaluator=new X(this.
space,e.constraints,e.facts,(c,f)=>e.phrase(c,f),e.day),this.complaints=Yt(e,n,this.space);let l=new qe(
this.space,e);this.before=l.compile(o),this.root=this.complaints.length?this.before:l.compile(i),this.
regime=this.described(),this.order=ce(this.regime),this.orderBefore=ce(this.base)}compositions(){let{
policies:e}=this.bench,{stack:n,layers:s}=this.base,o=un(this.base),i=s.includes(we)&&!o.includes(we)?
e[we]:void 0,r=n?n.dates:e[this.base.name].dates,a=o.map(c=>({name:c,policy:e[c]})),l=this.draft.layers.
map(c=>({name:pe(this.bench,c),policy:{...e[c.layer],rules:c.rules}}));return[{own:a,combine:n?.combine??
"",over:i,dates:r},{own:l,combine:this.draft.combine,over:i,dates:r}]}described(){let e=new Map(this.
draft.layers.map(l=>[this.base.stack?`${l.layer}/`:"",l])),n=l=>e.has(l.slice(0,l.lastIndexOf("/")+1)),
{rules:s,sources:o,layers:i}=this.base,r=[...e].map(([l,c])=>{let f=this.base.stack?pe(this.bench,c):
this.name,d=this.base.stack?`${f}/`:"";return{layer:c.layer,name:f,rules:c.rules.map(h=>this.describedRule(
h,c,l,d)),sources:o.filter(({id:h})=>n(h)&&h.startsWith(l)).map(h=>({...h,id:d+h.id.slice(l.length)}))}}),
a=new Map(r.map(({layer:l,name:c})=>[l,c]));return{...this.base,name:this.name,title:`${this.base.title}\
, changed`,layers:i.map(l=>a.get(l)??l),rules:[...s.filter(({id:l})=>!n(l)),...r.flatMap(l=>l.rules)],
sources:[...o.filter(({id:l})=>!n(l)),...r.flatMap(l=>l.sources)]}}describedRule(e,{layer:n},s,o){let{
bench:i}=this,r=this.base.rules.find(({id:l})=>l===s+e.id),a=e.duties.map(([l,c])=>{let{said:f}=typeof l==
"number"?i.duties[l]:je(l,i.policies[n],i);return c?`${f}, unless ${le(c,i.facts)}`:f});return{id:o+
e.id,when:e.when?le(e.when,i.facts):"",then:r?.then??"",because:e.because,source:e.source,contested:e.
contested,unverified:e.unverified,quote:e.quote,file:r?.file??"",line:r?.line??0,duties:a}}answer({facts:e}){
return this.space.nodes.lent(()=>this.answered(this.root,e,this.order,this.regime))}answered(e,n,s,o){
let i=this.evaluator.open(n);if(!i)return{...Ee(o),why:"the facts cannot be so together"};let r=this.
evaluator.settle(e,i,s),a=r.missing.map(l=>this.bench.factOf(this.space.factAt.get(l)));return Me(o,
r,a,this.bench)}flips(){let{nodes:e}=this.space;return this.bench.starters.flatMap(n=>e.lent(()=>{let s=this.
evaluator.open(n.facts);if(!s||this.isAlike(s))return[];let o=this.answered(this.before,n.facts,this.
orderBefore,this.base),i=this.answered(this.root,n.facts,this.order,this.regime),r=I(o,i);return r.length?
[{starter:n,before:o,after:i,changes:r,direction:ao(o,i)}]:[]}))}isAlike({fixed:e}){let{nodes:n}=this.
space;return n.restrict(this.before,e)===n.restrict(this.root,e)}unseen(e=this.flips()){let{nodes:n}=this.
space,s=new Set(e.map(({before:o,after:i})=>`${De(o)} ${De(i)}`));return n.lent(()=>{let o=(c,f)=>c.
substance===f.substance?"":`${De(c)} ${De(f)}`,i=n.apply(o,[this.before,this.root]),r=this.bench.constraints.
reduce((c,f)=>n.both(c,this.space.condition(x(f))),1),a=n.choice(r,i,n.terminal(""));return n.terminalsOf(
a).map(c=>n.values[c]).filter(c=>c&&!s.has(c)).map(c=>this.witness(n.map(f=>f===c,a))).map(c=>({request:{
facts:c},before:this.answered(this.before,c,this.orderBefore,this.base),after:this.answered(this.root,
c,this.order,this.regime)}))})}witness(e){let{nodes:n,factAt:s,dated:o}=this.space,i={},r=e,a=!1,l=this.
evaluator.ties.settle({});for(;r!==1;){let c=n.levels[r],f=s.get(c),d=n.kids[r],h=f===void 0?0:this.
usualClass(f,l),p=d[h]===0?d.findIndex(m=>m!==0):h;c===o&&(a=p===1),f!==void 0&&(f!==this.bench.day||
a||p!==h)&&(i[f]=this.space.cutterOf(f).plainest[p]),r=d[p]}return this.fewest(i,e)}usualClass(e,n){
let s=n[e];return s==="unknown"?0:Math.max(0,this.space.cutterOf(e).classOf(s))}fewest(e,n){let s=e;
for(let o of Object.keys(e)){let i={...s};delete i[o],this.isWithin(i,n)&&(s=i)}return s}isWithin(e,n){
let s=this.evaluator.open(e);if(!s)return!1;let{nodes:o}=this.space;return o.both(s.ways,o.negation(
o.restrict(n,s.fixed)))===0}get files(){return Kt(this.bench,this.draft,this.name,this.regime.title)}};
function De({outcome:t,mode:e,ground:n,scope:s,duties:o}){return JSON.stringify([t,e,n,s,o.map(({said:i})=>i).
sort()])}function ao(t,e){if(t.outcome!==e.outcome){if(e.outcome==="allow")return"wider";if(t.outcome===
"allow")return"narrower"}return"changed"}var pn="-",fn=["regime","outcome","mode","ground","scope"],dn=3,lo=90;function mn(t,e,n,s){let o=n.filter(
({why:r,outcome:a})=>!r&&a!=="error");return[`Scenario: ${hn(xe(s??""))||hn(co(t,e))}`,`  Given ${t.
ordinary}`,...t.stated(e).map(r=>`  And ${r}`),`  When ${t.asked}`,...uo(o).map(r=>`  ${r}`)].map(r=>`\
  ${r}
`).join("")}function co(t,e){let n=t.stated(e),s=n.length<=dn?n.length:dn-1;for(;s>1&&A(n.slice(0,s)).
length>lo;)s-=1;let o=n.length-s,i=o?[`${o} fact${o===1?"":"s"} more`]:[],r=A([...n.slice(0,s),...i])||
t.ordinary;return r.slice(0,1).toUpperCase()+r.slice(1)}function uo(t){if(!t.length)return[];let n=t.
some(({missing:r})=>r.length)?[...fn,"missing"]:fn,o=t.map(r=>{let a=[r.outcome,r.mode,r.ground,r.scope],
l=r.missing.map(({fact:c})=>c).join(", ");return[r.regime,...[...a,l].map(c=>c||pn)]}).map(r=>r.slice(
0,n.length)),i=t.some(r=>r.duties.length)?t.flatMap(fo):[];return["Then the regimes decide",...gn([n,
...o]),...i]}function fo({regime:t,duties:e,missing:n}){if(n.length)return[...new Set(e.map(i=>`And \
under "${t}" ${i.plain}`))];if(!e.length)return[`And under "${t}" no duties follow`];let s=i=>[i.who,
i.duty,i.within||pn],o=[...new Map(e.map(i=>[JSON.stringify(s(i)),s(i)])).values()];return[`And unde\
r "${t}" these duties follow`,...gn([["who","duty","within"],...o])]}function gn(t){let e=t.map(s=>s.
map(o=>o.replace(/[\\|]/g,"\\$&"))),n=e[0].map((s,o)=>Math.max(...e.map(i=>i[o].length)));return e.map(
s=>`  | ${s.map((o,i)=>o.padEnd(n[i])).join(" | ")} |`)}function wn(t,e,n){let s=t.stated(e),o=s.length?
`${t.ordinary}, in which ${A(s)}`:t.ordinary,i=n.filter(({why:f})=>!f),r=new Map;for(let f of i)r.set(
f.said,[...r.get(f.said)??[],at(t,f)]);let a=[...r].map(([f,d])=>`${f}: ${d.join("; ")}.`),l=i.filter(
f=>f.isContested),c=n.filter(({why:f})=>f);return[`Asked: ${o}.`,...a,...l.length?[`Contested: ${l.map(
f=>at(t,f)).join("; ")}.`]:[],...c.length?[`Not known here: ${c.map(f=>at(t,f)).join("; ")}.`]:[],...t.
caution?[t.caution]:[]].join(" ")}function at(t,{regime:e}){return t.regimesByName.get(e)?.title??e}
function hn(t){return t.split(/\s+/).filter(Boolean).join(" ")}function yn(t){return new lt(t)}var lt=class{constructor(e){this.caution=e.caution,this.asked=e.asked,
this.ordinary=e.ordinary,this.day=e.day,this.legend=e.legend,this.marks={contested:e.contested},this.
grounds=e.grounds,this.signs=e.signs,this.constraints=e.constraints,this.duties=e.duties,this.policies=
e.policies,this.parties=e.parties,this.doing=e.doing,this.events=e.events,this.nodes=new Q(e.diagram.
sizes);let n=Ft(this.nodes,e,Ut(e)),s=new Map(e.facts.map(a=>[a.name,new z(a)])),o=new Map(e.facts.map(
(a,l)=>[a.name,e.diagram.levels[l]]));this.space=new Y(this.nodes,s,o,e.diagram.dated),this.roots=new Map(
e.regimes.filter(a=>!a.why).map(a=>[a.name,Wt(n,a.root??0)])),this.regimes=e.regimes.map(a=>({...a,sources:a.
sources.map(l=>e.sources[l]),rules:a.rules.map(l=>e.rules[l]),why:a.why??"",whyFixed:a.whyFixed??"",
premises:a.premises??[]})),this.regimesByName=new Map(this.regimes.map(a=>[a.name,a])),this.orders=new Map(
this.regimes.map(a=>[a.name,ce(a)]));let i=this.readFacts();this.facts=new Map(e.facts.map(a=>[a.name,
Bt(a,i.has(a.name))])),this.topics=e.topics.map(([a,l])=>({title:a,facts:l}));let r=(a,l)=>this.phrase(
a,l);this.evaluator=new X(this.space,e.constraints,this.facts,r,e.day),this.ties=this.evaluator.ties,
this.starters=Rt(e),this.turning=null}readFacts(){let e=new Set([...this.roots.values()].flatMap(s=>[
...this.nodes.tested(s)])),n=new Set([...e].flatMap(s=>this.space.factAt.get(s)??[]));e.has(this.space.
dated)&&n.add(this.day);for(let s of this.constraints)for(let o of D(x(s)))n.add(o);return n}factOf(e){
let n=this.facts.get(e);if(!n)throw new RangeError(`there is no fact ${e}`);return n}phrase(e,n){return F(
this.factOf(e),n)}has(e,n){let s=this.facts.get(e);return s!==void 0&&Ze(s,n)}readValue(e,n){return Ht(
this.factOf(e),n)}complete(e){return this.nodes.lent(()=>this.completed(e))}completed({facts:e}){let n=this.
ties.settle(e),s=this.ties.complain(e,n),o=[];for(let[i,r]of Object.entries(n)){if(Object.hasOwn(e,i)||
r===this.ties.ordinary[i])continue;let a=this.constraints.find(l=>l.assume?.[i]===r&&J(l.when,n)!==!1)?.
because;o.push({fact:i,value:r,phrase:this.phrase(i,r),because:a??""})}return{values:n,assumed:o,complaint:s}}decide(e,n=[]){
return this.nodes.lent(()=>{let s=this.completed(e);if(s.complaint)return{...s,answers:[]};let o=this.
evaluator.opened(e.facts,s.values),r=this.regimes.filter(({name:a})=>!n.length||n.includes(a)).map(a=>this.
answer(a,o));return{...s,answers:r}})}answer(e,n){let s=this.roots.get(e.name);if(s===void 0)return Ee(
e);let o=this.orders.get(e.name),i=this.evaluator.settle(s,n,o),r=i.missing.map(a=>this.factOf(this.
space.factAt.get(a)));return Me(e,i,r,this)}turnsOn(e){return this.turning??=new Ce(this),this.turning.
find(e)}nextQuestion(e){let n=null;for(let[s,o]of this.turnsOn(e).byFact)(n===null||o.length>n.regimes.
length)&&(n={fact:s,regimes:o});return n}steps(e,n){let s=this.regimesByName.get(n),o=this.roots.get(
n);return!s||o===void 0?[]:this.nodes.lent(()=>{let{values:i,complaint:r}=this.completed(e);if(r)return[];
let a=this.answer(s,this.evaluator.opened(e.facts,i)),l=this.nodes.tested(o),c=[];for(let d of this.
facts.values()){let h=this.space.levelOf(d.name),p=d.name===this.day&&l.has(this.space.dated);if(!(!l.
has(h)&&!p&&!this.isTied(d.name)))for(let{value:m,others:y}of this.otherValues(d,e,i)){let g={facts:{
...e.facts,[d.name]:m}},k=this.step(s,g,a);k&&c.push({fact:d.name,value:m,phrase:F(d,m),others:y.map(
$=>F(d,$)),asOrdinary:m===d.ordinary&&Object.hasOwn(e.facts,d.name),...k})}}let f=({changes:d})=>d.includes(
"outcome")?0:d.includes("mode")?1:2;return c.sort((d,h)=>f(d)-f(h))})}isTied(e){return this.constraints.
some(n=>Object.hasOwn(n.assume??{},e)||D(x(n)).includes(e))}step(e,{facts:n},s){let o=this.evaluator.
open(n);if(!o)return null;let i=this.answer(e,o),r=I(s,i);return r.length?{answer:i,changes:r}:null}otherValues(e,n,s){
let o=this.space.cutterOf(e.name),i=s[e.name],r=i===S?-1:o.classOf(i),a=e.name===this.day||this.ties.
assumable.has(e.name),l=Object.hasOwn(n.facts,e.name)||!a;return o.plainest.flatMap((c,f)=>{if(f===r&&
l)return[];let h=e.values.filter(p=>o.classOf(p.value)===f).map(p=>p.value).filter(p=>p!==c);return[
{value:c,others:h}]})}differs(e,n){let{answers:s}=this.decide(e),o=s.find(i=>i.regime===n);return!o||
o.why?[]:s.filter(i=>i!==o&&!i.why).map(i=>({regime:i.regime,changes:I(o,i),answer:i})).filter(({changes:i})=>i.
length)}changes(e,n){let[s,o]=[this.decide(e),this.decide(n)],i=[...this.facts.keys()].filter(a=>s.values[a]!==
o.values[a]),r=o.answers.flatMap((a,l)=>{let c=s.answers[l],f=c?I(c,a):[];return f.length?[{regime:a.
regime,before:c,after:a,changes:f}]:[]});return{facts:i.map(a=>({fact:a,before:this.phrase(a,s.values[a]),
after:this.phrase(a,o.values[a])})),answers:r}}stated({facts:e}){return[...this.facts.keys()].filter(
s=>Object.hasOwn(e,s)).map(s=>this.phrase(s,e[s]))}toScenario(e,n,s){let{answers:o}=this.decide(e,n);
return mn(this,e,o,s)}toJson({facts:e}){let n=[...this.facts.keys()].filter(s=>Object.hasOwn(e,s));return`${JSON.
stringify(Object.fromEntries(n.map(s=>[s,e[s]])))}
`}draftOf(e){let n=this.regimesByName.get(e);return n?cn(this,n):null}sourcesOf(e,n){let s=this.regimesByName.
get(e),o=s?.stack?`${n}/`:"";return(s?.sources??[]).filter(({id:r})=>r.slice(0,r.lastIndexOf("/")+1)===
o).map(r=>({...r,id:r.id.slice(o.length)}))}tryVariant(e,n){return new Be(this,e,n)}sayCondition(e){
return le(e,this.facts)}toMemo(e,n){return wn(this,e,this.decide(e,n).answers)}};function u(t,e,...n){let s=document.createElement(t);for(let[o,i]of Object.entries(e))i==null||i===!1||
(typeof i=="function"?s.addEventListener(o.slice(2),i):s.setAttribute(o,i===!0?"":String(i)));return s.
append(...ct(n)),s}function w(t,...e){t.replaceChildren(...ct(e))}function ct(t){return t.flatMap(e=>e===
null||e===""?[]:Array.isArray(e)?ct(e):[typeof e=="number"?String(e):e])}function ye(t,e){t.textContent!==
e&&(t.textContent=e)}function b(t,e){let n=document.getElementById(t);if(n instanceof e)return n;throw new Error(
`the page has no ${e.name} with the id ${t}`)}function bn(t){return t.replaceAll("_"," ")}function N(t,e){
return`${t.toLocaleString("en")} ${e}${t===1?"":"s"}`}function ho(t,e){let n;try{n=new URL(t)}catch{
return document.createTextNode(e)}return n.protocol!=="https:"&&n.protocol!=="http:"?document.createTextNode(
`${e} (${t})`):u("a",{href:n.href,rel:"noreferrer"},e)}function C(t){return u("span",{class:`tile ${t.
slug}`,"aria-hidden":"true"},t.sign)}var po={secondary:"read in a copy only",unverified:"not verifie\
d"};function be(t){let e=t.address?ho(t.address,t.title||t.address):document.createTextNode(t.title||
t.id),s=[t.outlet,t.date,po[t.status],t.unread?`read in part (not read: ${t.unread.replace(/\.$/u,"")}\
)`:"",t.last_read?`last read ${t.last_read}`:"",t.note].filter(Boolean).join(", ");return u("span",{
class:"source"},e,s?`, ${s}`:"")}function kn(t){return t?u("p",{class:"quotation"},"Its words: ",u("q",{},t)):null}function On(t,e){return[
t.isContested||t.contested?u("p",{class:"dispute"},u("span",{class:"mark contested"},`${e.sign} Cont\
ested. `),t.contested):null,t.isUnverified||t.unverified?u("p",{class:"dispute unverified"},u("span",
{class:"mark unverified"},"Not verified. "),t.unverified):null].filter(Boolean)}function $n(t){let e=u(
"div",{class:"bar","aria-hidden":"true"}),n=t.reduce((s,[,o])=>s+o,0);for(let[s,o]of t){let i=o/n,r=i>
.15?`${s.sign} ${o}`:i>.06?s.sign:"",a=u("span",{class:s.slug},r);a.style.flexGrow=String(o),a.style.
flexBasis="0",e.append(a)}return e}function vn(t){return u("ul",{class:"tally"},t.map(([e,n])=>u("li",
{},C(e),`${e.name}: ${n}`)))}async function Sn(t){let e=Uint8Array.from(atob(t),s=>s.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(
new DecompressionStream("deflate"));return new Response(n).json()}function xn(){let t=b("theme",HTMLSelectElement),e=()=>{t.value?document.documentElement.dataset.theme=
t.value:delete document.documentElement.dataset.theme};try{t.value=localStorage.getItem("exigent-the\
me")??""}catch{t.value=""}e(),t.addEventListener("input",()=>{e();try{localStorage.setItem("exigent-\
theme",t.value)}catch{}})}var mo=4,go=["who","duty","within","from","before","for"],wo=["lifted_by","either"],yo=["or_within",
"extended","if_within"],bo={title:"",rules:[],calendar:"any"};function Mn(t,e,n){if(!Array.isArray(t))
return null;let s=_e(e.duties),o=[];for(let i of t){if(!Array.isArray(i))return null;let[r,a]=i,l=a===
null?null:n(a);if(a!==null&&l===null)return null;if(typeof r=="number"){if(!e.duties[r])return null;
o.push([r,l])}else{let c=En(r,0);if(!c||de(c,bo,e,s))return null;o.push([c,l])}}return o}function En(t,e){
if(t===null||typeof t!="object"||e>mo)return null;let n=t,s={who:"",duty:""};for(let o of go){let i=n[o];
typeof i=="string"&&(s[o]=i)}for(let o of wo){let i=n[o];Array.isArray(i)&&i.every(r=>typeof r=="str\
ing")&&(s[o]=i)}for(let o of yo){let i=n[o];Array.isArray(i)&&(s[o]=i.map(r=>({within:String(r?.within),
from:String(r?.from)})))}if(Array.isArray(n.else)){let o=n.else.map(i=>En(i,e+1));if(o.some(i=>i===null))
return null;s.else=o.filter(i=>i!==null)}return n.condition===!0&&(s.condition=!0),s}var ko=12,Oo=["allow","refuse","not_governed"],$o=["at_least","at_most","more_than","less_than"],Fe=[
"law_first","deny_overrides","permit_overrides","first_applicable"],se={regime:"",combine:"",changes:{},
gone:[],orders:{}},vo=/^[a-z0-9][a-z0-9-]*$/,Re="otherwise";function Nn(t,e){let n=e.regime?t.draftOf(
e.regime):null;return n?{...n,combine:n.combine&&e.combine||n.combine,layers:n.layers.map(s=>So(s,n,
e,t))}:null}function We(t,e,n){return e===t?n:`${e}/${n}`}function So({layer:t,rules:e},n,{changes:s,
gone:o,orders:i},r){let a=d=>We(n.regime,t,d),l=new Map(e.map(d=>[d.id,d])),c=r.sourcesOf(n.regime,t)[0]?.
id??"",f=xo([...l.keys()],Object.hasOwn(i,t)?i[t]:[]);return{layer:t,rules:f.filter(d=>d===Re||!o.includes(
a(d))).map(d=>Eo(l.get(d)??Mo(d,c),s[a(d)]))}}function xo(t,e){let n=e.filter((s,o)=>s!==Re&&e.indexOf(
s)===o);for(let[s,o]of t.entries()){if(n.includes(o))continue;let i=t.slice(0,s).map(r=>n.indexOf(r));
n.splice(o===Re?n.length:Math.max(-1,...i)+1,0,o)}return n}function Mo(t,e){return{id:t,when:{all:[]},
outcome:"refuse",mode:"no_ground",ground:"",scope:"",because:"A new rule.",source:e,contested:"",unverified:"",
quote:"",duties:[]}}function Eo(t,e){if(!e)return t;let{when:n,...s}=e,o={...t,...s,...n&&t.when?{when:structuredClone(
n)}:{}};return No(t,o)?o:{...o,quote:""}}function No(t,e){let n=({when:s,outcome:o,mode:i,ground:r,scope:a,
source:l,duties:c})=>JSON.stringify([s,o,i,r,a,l,c]);return n(t)===n(e)}function An(t,e){let n=t.get(
".vary")??"",s=e.regimesByName.has(n)?e.draftOf(n):null;if(!s)return se;let o={},i=[];for(let{layer:c,
rules:f}of s.layers){let h=(t.get(`.order.${c}`)??"").split(",").filter(p=>vo.test(p));h.length&&(o[c]=
h);for(let p of new Set([...f.map(m=>m.id),...h]))i.push(We(n,c,p))}let r={};for(let c of i){let f=t.
getAll(`.rule.${c}`).at(-1),d=f===void 0?null:To(f,e);d&&(r[c]=d)}let a=t.getAll(".gone").filter(c=>i.
includes(c)&&!Ao(c)),l=Fe.find(c=>c===t.get(".combine"));return{regime:n,combine:s.combine&&l||"",changes:r,
gone:a,orders:o}}function Ao(t){return t.slice(t.lastIndexOf("/")+1)===Re}function Tn({regime:t,combine:e,
changes:n,gone:s,orders:o},i){if(t){i.append(".vary",t),e&&i.append(".combine",e);for(let[r,a]of Object.
entries(o))i.append(`.order.${r}`,a.join());for(let[r,a]of Object.entries(n))i.append(`.rule.${r}`,JSON.
stringify(a));for(let r of s)i.append(".gone",r)}}function To(t,e){let n;try{n=JSON.parse(t)}catch{return null}
let s=ut(n);if(!s)return null;let o={},i=ut(s.when);if(i&&Array.isArray(i.all)){let l=i.all.map(c=>Ue(
c,e,0));l.every(c=>c!==null)&&(o.when={all:l})}let r=Oo.find(l=>l===s.outcome);r&&(o.outcome=r,o.mode=
ke(s.mode),o.scope=ke(s.scope),o.ground=Object.hasOwn(e.grounds,ke(s.ground))?ke(s.ground):""),typeof s.
because=="string"&&(o.because=s.because),typeof s.source=="string"&&(o.source=s.source);let a=Mn(s.duties,
e,l=>Ue(l,e,0));return a&&(o.duties=a),o}function ke(t){return typeof t=="string"?t:""}function ut(t){
return t!==null&&typeof t=="object"&&!Array.isArray(t)?t:null}function Ue(t,e,n){let s=ut(t);if(!s||
n>ko)return null;if("not"in s){let o=Ue(s.not,e,n+1);return o&&{not:o}}for(let o of["all","any"]){let i=s[o];
if(!Array.isArray(i))continue;let r=i.map(l=>Ue(l,e,n+1));if(!r.length||r.some(l=>l===null))return null;
let a=r.filter(l=>l!==null);return o==="all"?{all:a}:{any:a}}return Lo(s,e)}function Lo(t,e){let n=e.
facts.get(ke(t.fact));if(!n)return null;let s=i=>i!=="unknown"&&e.has(n.name,i);if(Array.isArray(t.in))
return t.in.length>0&&t.in.every(s)?{fact:n.name,in:t.in}:null;if(n.values.length)return null;let o={};
for(let i of $o){let r=t[i];if(r!==void 0){if(!s(r))return null;o[i]=r}}return Object.keys(o).length?
{fact:n.name,...o}:null}var Ln="unknown",Co=["scenario","json","memo"],jo=["all","disclosing","differing","changed"];function ft(){
return{from:"",facts:{},passed:[],pinned:null,beside:"",shown:"all",sought:"",opened:[],taken:[],form:"\
scenario",title:"",variant:se}}function _n(t,e,n){let s=t.replace(/^#/,""),o=new URLSearchParams(s.startsWith(
e)?s.slice(e.length):""),i=o.get(".pinned"),r=Co.find(p=>p===o.get(".as")),a=jo.find(p=>p===o.get(".\
show")),l=new Set(n.regimes.map(p=>p.name)),c=p=>o.getAll(p).filter(m=>l.has(m)),f=n.starters.find(({
id:p})=>p===o.get(".from")),d=Cn(o,n),h=Object.keys(d.facts).length>0||d.passed.length>0;return{...ft(),
...f&&!h?{facts:f.facts}:d,from:f?.id??"",pinned:i===null?null:Cn(new URLSearchParams(i),n),beside:c(
".beside")[0]??"",shown:a??"all",sought:o.get(".find")??"",opened:c(".open"),taken:c(".take"),form:r??
"scenario",title:o.get(".title")??"",variant:An(o,n)}}function qn(t,e){let n=jn(t);t.from&&n.append(
".from",t.from),t.pinned&&n.append(".pinned",String(jn(t.pinned))),t.beside&&n.append(".beside",t.beside),
t.shown!=="all"&&n.append(".show",t.shown),t.sought&&n.append(".find",t.sought);for(let s of t.opened)
n.append(".open",s);for(let s of t.taken)n.append(".take",s);return t.form!=="scenario"&&n.append(".\
as",t.form),t.title&&n.append(".title",t.title),Tn(t.variant,n),`#${e}${n}`}function Cn(t,e){let n={};
for(let[o,i]of t){let r=e.facts.get(o),a=r&&_o(r,i,e);a!==void 0&&(n[o]=a)}let s=t.getAll(".passed").
filter(o=>e.facts.has(o));return{facts:n,passed:[...new Set(s)].filter(o=>!Object.hasOwn(n,o))}}function jn({
facts:t,passed:e=[]}){let n=new URLSearchParams;for(let[s,o]of Object.entries(t))n.append(s,String(o));
for(let s of e)n.append(".passed",s);return n}function _o(t,e,n){if(e===Ln)return Ln;if(t.type==="ch\
oice"||t.type==="yes_no")return t.values.find(({value:o})=>String(o)===e)?.value;let s=n.readValue(t.
name,e);return"value"in s?s.value:void 0}var B="unknown",qo=3,Io={outcome:"the outcome",mode:"whether it must",ground:"the ground",scope:"how\
 much",duties:"the duties"};function O(t){return t.charAt(0).toUpperCase()+t.slice(1)}function He(t){
return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`}function Oe(t){return He(
t.map(e=>Io[e]??e))}function j(t){return t.why?"not answered on this page":t.said}function H(t){return[
t.why,t.sign.slug,t.said,...t.duties.map(e=>e.said)].join(`
`)}function G(t,e){return Object.hasOwn(e.facts,t.name)?e.facts[t.name]:null}function U(t,e){let n=t.
facts.get(e);if(!n)throw new Error(`there is no fact ${e}`);return n}function In(t,e){if(!e.length)return"\
These facts cannot be so at once.";if(!t.length)return"";let n=e.filter((r,a)=>H(r)!==H(t[a]));if(!n.
length)return"No answer changed.";let s=n.slice(0,qo).map(r=>`${r.regime} ${r.sign.name}`),o=n.length-
s.length,i=o?`; and ${o} more`:"";return`${N(n.length,"answer")} changed: ${s.join("; ")}${i}.`}var Do=4;function Bn(t,e,n,s,o){let i="";return{show(r,a){let l=JSON.stringify([a.request.facts,a.request.
passed]);if(l===i)return;i=l;let c=t.contains(document.activeElement);w(t,r.why?u("p",{},`This page \
cannot answer for it: ${r.why}`):null,r.note?u("p",{class:"quiet"},r.note):null,r.reasons.length?$e(
"Why",r.reasons.map(f=>Bo(f,n))):null,Ro(r),Uo(r,s),r.why?null:Fo(o(e.name),r,s),Ho(e)),c&&t.closest(
"details")?.querySelector("summary")?.focus()}}}function Bo(t,e){let n=t.text,s=n?.file?`, ${n.file}\
:${n.line}`:"";return u("div",{class:"reason"},u("p",{class:"prose"},t.because),u("p",{class:"place"},
"rule ",u("code",{},t.rule),s),n?u("p",{class:"quiet"},n.when?`If ${n.when}.`:"In every other case."):
null,t.source?u("p",{},"Source: ",be(t.source)):null,n?kn(n.quote):null,On(t,e.marks.contested))}function Ro({
duties:t}){let e=[...new Set(t.map(n=>n.said))];return e.length?$e("What must follow",u("ul",{class:"\
facts"},e.map(n=>u("li",{},O(n))))):null}function Uo({missing:t},e){return t.length?$e("It turns on \
what is not known",u("ul",{class:"facts"},t.map(({fact:n,phrase:s})=>u("li",{},O(s)," ",u("button",{
type:"button",onclick:()=>e.showQuestion(n)},"Answer it"))))):null}function Fo(t,e,n){if(!t.length)return $e(
"What one other fact would change",u("p",{},"Nothing: no single fact changes this answer."));let s=new Map;
for(let r of t){let a=`${r.answer.sign.slug}
${j(r.answer)}
${r.changes.join()}`;s.set(a,[...s.get(a)??[],r])}let o=[...s.values()],i=o.filter(([{changes:r}])=>!Rn(
r));return $e("What one other fact would change",o.filter(r=>!i.includes(r)).map(r=>Dn(r,e,n)),i.length?
u("details",{class:"small"},u("summary",{},`Smaller changes: ${Oe([...new Set(i.flatMap(([{changes:r}])=>r))])}`),
i.map(r=>Dn(r,e,n))):null)}function Rn(t){return t.includes("outcome")||t.includes("mode")}function Dn(t,e,n){
let[{answer:s,changes:o}]=t,i=new Map;for(let r of t)i.set(r.fact,[...i.get(r.fact)??[],r]);return u(
"div",{class:"turning-to"},u("p",{class:"said"},C(s.sign),u("span",{},Rn(o)?O(j(s)):`Still ${e.sign.
name}, but otherwise in ${Oe(o)}`)),u("ul",{class:"facts"},[...i.values()].map(r=>Wo(r,n))))}function Wo(t,e){
let[{fact:n,value:s,phrase:o}]=t,i=[...t.slice(1).map(a=>a.phrase),...t.flatMap(a=>a.others)],r=i.length<=
Do?i.join("; "):`any of ${i.length} other values`;return u("li",{},`if ${o}`,i.length?u("span",{class:"\
quiet"},` (or: ${r})`):null," ",u("button",{type:"button","aria-label":`Try it: ${o}`,onclick:()=>e.
answer(n,s)},"Try it"))}function Ho(t){let e=[t.inForce.from?`in force from ${t.inForce.from}`:"",t.
inForce.until?`until ${t.inForce.until}`:""],n=[t.jurisdiction,...e].filter(Boolean).join(", ");return u(
"details",{class:"small"},u("summary",{},`About ${t.title}`),n?u("p",{},O(n)):null,t.about?u("p",{},
t.about):null,t.premises.map(s=>u("p",{class:"quiet"},s)),t.sources.length?u("ul",{class:"facts"},t.
sources.map(s=>u("li",{},be(s)))):null)}function $e(t,...e){return u("section",{},u("h4",{},t),e)}function Fn(t,e,n,s){let o=e.regimes.map(r=>Ko(r,e,n,s));w(t.list,Po(o));let i=[...t.list.querySelectorAll(
"section")];return{show(r){let{answers:a}=r.decided;if(t.list.hidden=!a.length,t.tally.hidden=!a.length,
!a.length){ye(t.shown,"");return}let l=Vo(a,e.legend);w(t.tally,$n(l),vn(l));let c=0;for(let[f,d]of o.
entries()){d.show(a[f],r);let h=Jo(a[f],r)&&zo(d.regime,r.state.sought);d.element.hidden=!h,h&&(c+=1)}
for(let f of i)f.hidden=!f.querySelector("li:not([hidden])");ye(t.shown,c===o.length?"":`Showing ${c}\
 of ${N(o.length,"regime")}.`)},hint(r){o.find(a=>a.regime.name===r)?.hint(s(r))},reveal(r){let l=o.
find(({regime:c})=>r.length===1&&c.name===r[0])?.element.querySelector("summary");l?.scrollIntoView(),
l?.focus({preventScroll:!0})}}}function Po(t){let e=new Map;for(let n of t)e.set(n.regime.kind,[...e.
get(n.regime.kind)??[],n]);return[...e].map(([n,s])=>u("section",{},u("h3",{},O(bn(n))),u("ul",{class:"\
answers"},s.map(o=>o.element))))}function Vo(t,e){let n=s=>t.filter(o=>o.sign.slug===s.slug).length;
return e.map(s=>[s,n(s)]).filter(([,s])=>s)}function zo({name:t,title:e,jurisdiction:n},s){let o=[t,
e,n].join(`
`).toLowerCase();return s.toLowerCase().split(/\s+/).every(i=>o.includes(i))}function Jo(t,{state:e,
decided:n,pinned:s}){let o=n.answers.find(({regime:r})=>r===e.beside),i=s?.answers.find(({regime:r})=>r===
t.regime);switch(e.shown){case"disclosing":return t.outcome==="allow";case"differing":return!o||t===
o||I(o,t).length>0;case"changed":return!i||H(i)!==H(t);default:return!0}}function Ko(t,e,n,s){let o=u(
"span",{class:"sign"}),i=u("span",{class:"words"}),r=u("span",{class:"marks"}),a=u("span",{class:"mo\
re"}),l=u("span",{class:"hint"}),c=u("span",{class:"name"},u("strong",{},t.name)," ",u("span",{class:"\
quiet"},t.title)),f=u("summary",{},o,u("span",{class:"row"},c,i,r,a,l)),d=u("div",{class:"detail"}),
h=u("details",{},f,d),p=Bn(d,t,e,n,s),m=null,y="";return h.addEventListener("toggle",()=>{if(!m)return;
h.open&&p.show(m.answer,m.view);let g=m.view.state.opened.filter($=>$!==t.name),k=h.open?[...g,t.name]:
g;k.length!==m.view.state.opened.length&&n.alter({opened:k})}),{regime:t,element:u("li",{},h),show(g,k){
m={answer:g,view:k};let $=k.decided.answers.find(V=>V.regime===k.state.beside),E=k.pinned?.answers.find(
V=>V.regime===t.name),ie=k.earlier?.answers.find(V=>V.regime===t.name),re=`${H(g)}
${g.isContested}
${g.isUnverified}`;re!==y&&(w(o,C(g.sign)),i.textContent=O(j(g)),w(r,Go(g,e))),l.textContent="",w(a,
Qo(g),Un("Before the last answer: ",k.pinned?void 0:ie,g),Un("Pinned request: ",E,g),$&&$!==g&&I($,g).
length?u("span",{class:"line turned"},Yo($,I($,g))):null),y=re,h.open=k.state.opened.includes(t.name),
h.open&&p.show(g,k)},hint(g){l.textContent=m&&m.answer.outcome!=="allow"?Zo(g):""}}}function Go(t,e){
return[t.isContested?u("span",{class:"mark contested"},`${e.marks.contested.sign} contested`):null,t.
isUnverified?u("span",{class:"mark unverified"},"not verified"):null]}function Un(t,e,n){return!e||H(
e)===H(n)?null:u("span",{class:"line turned"},t,C(e.sign),` ${j(e)}`)}function Qo({duties:t}){if(!t.
length)return null;let e=[...new Set(t.map(n=>n.plain))];return u("span",{class:"line"},u("span",{class:"\
quiet"},e.length===1?"Duty: ":"Duties: "),e.join("; "))}function Yo({regime:t},e){return e.includes(
"outcome")?`Another outcome than ${t}`:`As ${t}, but for ${Oe(e)}`}function Zo(t){let e=t.find(({answer:n})=>n.
outcome==="allow");return e?`One step from being allowed: ${e.phrase}`:""}var Xo=6,ei=new Set("a an and are at by did do does for from has have in is it no not of on or the t\
hey to was were who with".split(" "));function dt(t){return t.toLowerCase().split(/[\s,.;:?!]+/).filter(
Boolean)}function ht(t){return t.filter(e=>e.length>2&&!ei.has(e))}function ve(t,e){return e.filter(
n=>t.includes(n)).length}function Wn(t,e,n,s){let o=[...n.facts.values()].flatMap(a=>a.values.map(({
value:l,phrase:c,also:f=[]})=>({fact:a,value:l,phrase:c,words:[c,...f].join(`
`).toLowerCase()}))),i=null,r=()=>{let a=ht(dt(e.value)),c=(a.length?o.map(f=>({...f,number:ve(f.words,
a)})).filter(({number:f})=>f).sort((f,d)=>d.number-f.number):[]).slice(0,Xo);t.hidden=!c.length,w(t,
u("p",{class:"quiet"},c.length===1?"Is this so?":"Is one of these so?"),c.map(({fact:f,value:d,phrase:h})=>{
let p=i!==null&&G(f,i.request)===d;return u("button",{type:"button","aria-pressed":String(p),onclick:()=>p?
s.takeBack(f.name):s.answer(f.name,d)},O(h))}))};return e.addEventListener("input",r),{show(a){i=a;let l=[
...t.querySelectorAll("button")].findIndex(c=>c===document.activeElement);r(),l>=0&&t.querySelectorAll(
"button")[l]?.focus()}}}var ti=0;function Pe(t,e,n,s){let o=`measured-${ti+=1}`,i=t.type==="date",r=u("input",{id:o,type:i?"\
date":"text",inputmode:i?null:t.whole?"numeric":"decimal",autocomplete:"off","aria-describedby":`${o}\
-wrong`,value:typeof e=="number"||i&&typeof e=="string"?String(e):null}),a=u("p",{class:"wrong",id:`${o}\
-wrong`,role:"alert"}),l=()=>{let f=n.readValue(t.name,r.value),d="value"in f?"":f.complaint;a.textContent=
d,r.toggleAttribute("aria-invalid",d!==""),"value"in f&&s(f.value)},c=u("form",{class:"measured"},u(
"label",{for:o},i?"Date":`In ${t.unit||"numbers"}`),u("span",{},r,u("button",{type:"submit"},"State \
it")),a);return c.addEventListener("submit",f=>{f.preventDefault(),l()}),c}function Hn(t,e,n){let s="";return{show({next:o,decided:i}){let r=t.contains(document.activeElement),
a=i.complaint?"":o?.fact??"";if(o&&a===s){let l=t.querySelector(".turning");l&&w(l,Pn(o.regimes));return}
s=a,i.complaint?w(t,si()):o?w(t,ni(U(e,o.fact),o.regimes,e,n)):w(t,oi()),r&&t.querySelector("h3")?.focus()}}}
function Pn(t){return t.length===1?`The answer of ${t[0]} can turn on it.`:`The answers of ${N(t.length,
"regime")} can turn on it.`}function ni(t,e,n,s){let o=u("h3",{id:"next-asks",tabindex:"-1"},t.asks),
i=(r,a)=>u("button",{type:"button",onclick:a},r);return[u("p",{class:"overline"},"The question that \
matters most next"),o,u("p",{class:"quiet turning"},Pn(e)),u("div",{class:"choices",role:"group","ar\
ia-labelledby":"next-asks"},t.values.map(({value:r,phrase:a})=>i(O(a),()=>s.answer(t.name,r))),t.values.
length?null:Pe(t,null,n,r=>s.answer(t.name,r)),u("div",{class:"others"},i("Not known",()=>s.answer(t.
name,B)),t.ordinary===B?null:i(`As in an ordinary request: ${t.ordinaryPhrase}`,()=>s.pass(t.name))))]}
function si(){return[u("h3",{tabindex:"-1"},"Nothing to ask yet"),u("p",{},"What is stated cannot al\
l be so. Take something back first.")]}function oi(){return[u("h3",{tabindex:"-1"},"Nothing is left \
to ask"),u("p",{},"No answer turns on any question that is still open.")]}var Vn="ordinary";function zn(t,e,n,s,o){let i=s.topics.map(l=>ii(l,s,o));w(t,i.map(l=>l.element));let r=null,
a=()=>{r&&ye(n,ri(i,e.value,r))};return e.addEventListener("input",a),{show(l){r=l;for(let{questions:c}of i)
for(let f of c)f.show(l);a()},open(l){e.value="",e.dispatchEvent(new Event("input"));for(let c of i){
let f=c.questions.find(({fact:d})=>d.name===l);f&&(c.element.open=!0,c.folded.contains(f.element)&&(c.
folded.open=!0),f.element.open=!0,f.element.scrollIntoView({block:"center"}),f.element.querySelector(
"summary")?.focus({preventScroll:!0}))}}}}function ii(t,e,n){let s=t.facts.map(d=>li(U(e,d),e,n)),o=u(
"span",{class:"quiet"}),i=u("div",{class:"list"}),r=u("summary",{}),a=u("details",{class:"folded"},r),
l=t.title||(e.topics.length>1?"Other questions":"All questions"),c=u("summary",{},u("h3",{},l)," ",o),
f=u("details",{class:"topic"},c,i,a);return f.open=e.topics.length===1,{element:f,number:o,list:i,folded:a,
foldedSays:r,questions:s}}function ri(t,e,{request:n,turning:s,decided:o}){let i=dt(e),a=t.flatMap(({
questions:c})=>c).some(c=>ve(c.words,i)===i.length),l=0;for(let{element:c,number:f,list:d,folded:h,foldedSays:p,
questions:m}of t){let y=[],g=0;for(let E of m){let{fact:ie}=E,re=a?ve(E.words,i)===i.length:ve(E.words,
ht(i))>0;E.element.hidden=!re,re&&(g+=1);let V=G(ie,n)!==null||n.passed?.includes(ie.name)||s.byFact.
has(ie.name)||o.complaint!==null,hs=E.element.contains(document.activeElement)&&!h.contains(E.element);
!V&&!hs&&y.push(E)}ai(m,y,d,h);let k=y.filter(E=>!E.element.hidden).length;p.textContent=`${N(k,"que\
stion")} on which no answer turns${n.passed?.length||Object.keys(n.facts).length?" any more":""}`,h.
hidden=!k,c.hidden=!g,i.length&&(c.open=!0,h.open=!0);let $=m.filter(({fact:E})=>G(E,n)!==null).length;
f.textContent=$?`${$} of ${m.length} stated`:N(m.length,"question"),l+=g}return i.length?l?a?`${N(l,
"question")} found`:`No question has all these words; ${l} ${l===1?"has":"have"} some of them`:"No q\
uestion has these words. Try another word for it, or answer the question that matters most next.":""}
function ai(t,e,n,s){let o=i=>e.includes(i)?s:n;for(let i of t){let r=o(i);i.element.parentElement!==
r&&r.append(i.element)}for(let i of[n,s]){let r=i===s?1:0;for(let[a,{element:l}]of t.filter(c=>o(c)===
i).entries()){let c=i.children[r+a];c!==l&&i.insertBefore(l,c)}}}function li(t,e,n){let s=u("span",{
class:"answered"}),o=u("summary",{},u("span",{class:"asks"},t.asks)," ",s),i=u("div",{}),r=u("detail\
s",{class:"question"},o,i),a=t.values.flatMap(({phrase:h,also:p=[]})=>[h,...p]),l=[t.name.replaceAll(
"_"," "),t.asks,t.template,...a,...t.also].join(`
`).toLowerCase(),c=null,f=!1,d=()=>{!c||!r.open||(f||w(i,ui(t,e,n)),f=!0,fi(i,t,c))};return r.addEventListener(
"toggle",d),{fact:t,element:r,words:l,show(h){c=h;let p=G(t,h.request),m=h.request.passed?.includes(
t.name)??!1;r.classList.toggle("stated",p!==null||m),s.textContent=ci(t,p,m,h,e),d()}}}function ci(t,e,n,{
decided:s},o){if(e!==null)return O(o.phrase(t.name,e));let i=s.assumed.find(r=>r.fact===t.name);return i?
`Taken to be so: ${i.phrase}`:`${n?"As in an ordinary request":"Ordinarily"}: ${t.ordinaryPhrase}`}function ui(t,e,n){
let s=(o,i,r)=>{let a=u("input",{type:"radio",name:`fact-${t.name}`,value:o});return a.addEventListener(
"change",r),u("label",{},a,u("span",{},i))};return u("fieldset",{},u("legend",{class:"unseen"},t.asks),
t.values.map(({value:o,phrase:i},r)=>s(String(r),O(i),()=>n.answer(t.name,o))),t.values.length?null:
u("div",{class:"given"},Pe(t,null,e,o=>n.answer(t.name,o))),s(B,`Not known (${t.unknownPhrase})`,()=>n.
answer(t.name,B)),t.ordinary===B?null:s(Vn,`As in an ordinary request: ${t.ordinaryPhrase}`,()=>n.pass(
t.name)),u("button",{type:"button",class:"back",onclick:()=>n.takeBack(t.name)},"Take the answer bac\
k"))}function fi(t,e,{request:n}){let s=G(e,n),o=n.passed?.includes(e.name)??!1,i=e.values.findIndex(
l=>l.value===s),r=o?Vn:s===B?B:String(i);for(let l of t.querySelectorAll("input"))l.type==="radio"?l.
checked=l.value===r:s!==null&&s!==B&&(l.value=String(s));let a=t.querySelector("button.back");a instanceof
HTMLButtonElement&&(a.hidden=s===null&&!o)}function Jn(t,e,n){return{show({request:s,decided:o}){let i=[...t.querySelectorAll("button")].findIndex(
c=>c===document.activeElement),r=[...e.facts.keys()].filter(c=>Object.hasOwn(s.facts,c)||s.passed?.includes(
c));if(w(t,r.length?u("ul",{class:"stated"},r.map(c=>di(c,s,e,n))):u("p",{class:"quiet",tabindex:"-1"},
"Nothing is stated yet: all is as in an ordinary request."),o.complaint?null:o.assumed.map(({phrase:c,
because:f})=>u("p",{class:"quiet"},`So it is taken that ${c}. ${f}`))),i<0)return;let a=t.querySelectorAll(
"button");(a.length?a[Math.min(i,a.length-1)]:t.querySelector("p"))?.focus()}}}function di(t,e,n,s){
let o=Object.hasOwn(e.facts,t),i=o?n.phrase(t,e.facts[t]):U(n,t).ordinaryPhrase;return u("li",{},u("\
span",{},O(i),o?null:u("span",{class:"quiet"}," (as in an ordinary request)")),u("span",{class:"doin\
g"},u("button",{type:"button","aria-label":`Change: ${i}`,onclick:()=>s.showQuestion(t)},"Change"),u(
"button",{type:"button","aria-label":`Take back: ${i}`,onclick:()=>s.takeBack(t)},"Take back")))}function Kn(t,e,n){
let s="";return{show({request:o,decided:i}){let{complaint:r}=i,a=r?r.said:"";a!==s&&(s=a,t.hidden=r===
null,w(t,r?[u("p",{},u("strong",{},"This cannot be so at once: "),r.said),u("p",{},r.because),r.facts.
filter(l=>Object.hasOwn(o.facts,l)).map(l=>u("button",{type:"button",onclick:()=>n.takeBack(l)},`Tak\
e back: ${e.phrase(l,o.facts[l])}`))]:null))}}}function Gn(t,e,n){let s=(o,i)=>u("button",{type:"but\
ton",onclick:i},o);return{show(o){let{pinned:i}=o.state,r=t.contains(document.activeElement);w(t,i?hi(
i,o,e):null,u("p",{class:"doing"},s(i?"Pin the present request instead":"Pin this request, then chan\
ge something",()=>n.alter({pinned:{facts:o.request.facts,passed:o.request.passed}})),i?[s("Go back t\
o the pinned one",()=>n.alter({facts:i.facts,passed:i.passed??[]})),s("Unpin",()=>n.alter({pinned:null,
shown:o.state.shown==="changed"?"all":o.state.shown}))]:null)),r&&t.querySelector("button")?.focus()}}}
function hi(t,e,n){if(e.decided.complaint)return null;let{facts:s,answers:o}=n.changes(t,e.request);
return s.length?u("div",{},u("p",{},u("strong",{},"Since the pinned request:")),u("ul",{class:"facts"},
s.map(({before:i,after:r})=>u("li",{},`${O(r)} `,u("span",{class:"quiet"},`(before: ${i})`)))),u("p",
{},o.length?`${o.length} of ${e.decided.answers.length} answers changed; each says below what it was\
.`:"No answer changed.")):u("p",{},u("strong",{},"Pinned. "),"Nothing has changed since.")}var pt=40;function Qn(t,e,n){let s=u("span",{}),o=u("input",{type:"search",id:"start-search",autocomplete:"\
off",spellcheck:"false",placeholder:"words of its title"}),i=u("ul",{class:"starters"}),r=u("p",{class:"\
quiet",role:"status"}),a=u("details",{class:"start"},u("summary",{},"Starts from ",s),u("label",{for:"\
start-search"},"Find a reported case or a scenario"),o,r,i),l=u("div",{class:"about"});w(t,a,l);let c=e.
starters.map(({group:h,title:p,place:m})=>`${h}
${p}
${m}`.toLowerCase()),f=h=>{a.open=!1,n.startFrom(h),a.querySelector("summary")?.focus()},d=()=>{let h=o.
value.toLowerCase().split(/\s+/).filter(Boolean),p=e.starters.filter((y,g)=>h.every(k=>c[g].includes(
k)));w(i,p.slice(0,pt).map(y=>u("li",{},pi(y,f))));let m=p.length>pt?`, of which the first ${pt} are\
 listed`:"";r.textContent=`${N(p.length,"request")} to start from${m}`};return o.addEventListener("i\
nput",d),a.addEventListener("toggle",()=>{a.open&&!i.childElementCount&&d()}),{show({state:h}){let p=e.
starters.find(({id:m})=>m===h.from);s.textContent=p&&p.kind!=="ordinary"?p.title:e.ordinary,w(l,p?.kind===
"case"?gi(p):null,p?mi(p):null)}}}function pi(t,e){return u("button",{type:"button",onclick:()=>e(t.
id)},t.title,t.group?u("span",{class:"place"},` ${t.group}`):null)}function mi({kind:t,id:e}){return t!==
"scenario"||!document.getElementById("matrix")?null:u("p",{},u("a",{href:`#${e.replace(/^scenario\//,
"")}`},"Back to the scenario in the matrix"))}function gi(t){return u("details",{},u("summary",{},`T\
he reported case${t.date?`, ${t.date}`:""}`),t.summary?u("p",{class:"prose"},t.summary):null,t.caution?
u("p",{class:"dispute"},t.caution):null,t.told.length?u("p",{},"What was reported to have happened:"):
null,t.told.length?u("ul",{class:"facts"},t.told.map(e=>u("li",{},e))):null,t.sources.map(e=>u("p",{},
"Source: ",be(e))))}var wi="A case of my own",yi={scenario:"A scenario, with what the regimes answer as expected",json:"\
JSON, for exigent decide",memo:"A paragraph"},Yn={scenario:"case.feature",json:"case.json",memo:"cas\
e.txt"};function Zn(t,e,n){let s=u("textarea",{id:"take-text",readonly:!0,rows:"14",spellcheck:"fals\
e"}),o=u("p",{role:"status",class:"quiet"}),i=u("input",{id:"take-title",autocomplete:"off",placeholder:"\
made of its facts, if left empty"});i.addEventListener("change",()=>n.alter({title:i.value}));let r=Object.
entries(yi).map(([d,h])=>{let p=u("input",{type:"radio",name:"form",value:d});return p.addEventListener(
"change",()=>n.alter({form:d})),{input:p,element:u("label",{},p,u("span",{},h))}}),a=ki(e,n),l=u("a",
{class:"button",download:Yn.scenario},"Save as a file"),c=[u("fieldset",{},u("legend",{},"As what"),
r.map(d=>d.element)),u("div",{},u("label",{for:"take-title"},"Name of the scenario"),i),a.element,u(
"p",{class:"doing"},u("button",{type:"button",onclick:()=>{Oi(s,o)}},"Copy the text"),l,u("button",{
type:"button",onclick:()=>{$i(o)}},"Copy a link to all this"),u("button",{type:"button",onclick:()=>print()},
"Print")),o,u("div",{},u("label",{for:"take-text"},"The text"),s)];w(t,c);let f="";return{show(d){let{
form:h}=d.state;for(let{input:m}of r)m.checked=m.value===h;document.activeElement!==i&&(i.value=d.state.
title),a.show(d.state);let p=d.decided.complaint?"":bi(d,e);p!==f&&(f=p,o.textContent="",s.value=p,l.
href&&URL.revokeObjectURL(l.href),l.href=URL.createObjectURL(new Blob([p],{type:"text/plain"})),l.download=
Yn[h])}}}function bi({state:t,request:e},n){let s=t.taken.length?t.taken:n.regimes.map(({name:o})=>o);
return t.form==="json"?n.toJson(e):t.form==="memo"?`${n.toMemo(e,s)}
`:`Feature: ${wi}

${n.toScenario(e,s,t.title||void 0)}`}function ki(t,e){let n=u("summary",{}),s=t.regimes.map(({name:r})=>{
let a=u("input",{type:"checkbox",name:"take",value:r});return a.addEventListener("change",()=>e.alter(
{taken:o()})),{box:a,element:u("label",{},a,u("span",{},r))}}),o=()=>s.filter(({box:r})=>r.checked).
map(({box:r})=>r.value);return{element:u("details",{},n,u("fieldset",{class:"boxes"},u("legend",{class:"\
unseen"},"Regimes whose answers are taken along"),s.map(r=>r.element))),show({taken:r}){n.textContent=
r.length?`With the answers of ${N(r.length,"regime")}: ${r.join(", ")}`:`With the answers of all ${N(
s.length,"regime")}; choose some`;for(let{box:a}of s)a.checked=r.includes(a.value)}}}async function Oi(t,e){
try{await navigator.clipboard.writeText(t.value),e.textContent="Copied."}catch{t.focus(),t.select(),
e.textContent="The text is marked: copy it with Ctrl+C or Cmd+C."}}async function $i(t){try{await navigator.
clipboard.writeText(location.href),t.textContent="The link is copied."}catch{t.textContent="The link\
 is what stands in the address bar."}}var Xn=["minute","hour","day","working day","week","month","year"],ts=/^(\d+) (minute|hour|day|working day|week|month|year)s?$/;
function ns({duties:t},e,n){let{change:s}=n;return u("fieldset",{class:"duties"},u("legend",{class:"\
quiet"},t.length?"Its duties":"It has no duties"),t.length?u("ul",{},t.map((o,i)=>vi(o,i,(...a)=>s([
...t.slice(0,i),...a,...t.slice(i+1)]),e,n))):null,Mi(t,e,n))}function vi([t,e],n,s,o,i){let r=typeof t==
"number"?o.duties[t].written:t,a=fe(r,o),l=`${i.key} duty ${n}`;return u("li",{},u("span",{},O(a),e?
`, unless ${o.sayCondition(e)}`:"")," ",u("button",{type:"button","data-key":`${l} drop`,"aria-label":`\
Drop it: ${a}`,onclick:()=>s()},"Drop it"),e?u("button",{type:"button","data-key":`${l} always`,onclick:()=>s(
[t,null])},"Drop the exception"):null,Si(r,l,i.hasCalendar,c=>s([c,e])))}function Si(t,e,n,s){let o=t.
for??t.within??"",[,i="",r=""]=ts.exec(o)??[],a=t.for?[]:["",...et],l=r||o,c=Xn.filter(g=>g!=="worki\
ng day"||n||g===r),f=[...c,...a];f.includes(l)||f.push(l);let d=u("input",{type:"text",inputmode:"nu\
meric",class:"amount",value:i,"aria-label":"How many","data-key":`${e} amount`,hidden:!r}),h=u("sele\
ct",{"aria-label":"Counted in","data-key":`${e} unit`},f.map(g=>u("option",{value:g,selected:g===l},
c.includes(g)?`${g}s`:g||"no deadline"))),p=u("span",{class:"wrong",role:"alert"}),m=()=>{let g=Xn.includes(
h.value),k=d.value.trim()||"1",$=/^[1-9]\d{0,5}$/.test(k);p.textContent=g&&!$?"It is a whole number,\
 such as 3.":"",!(g&&!$)&&s(xi(t,g?`${k} ${h.value}${k==="1"?"":"s"}`:h.value))};d.addEventListener(
"change",m),h.addEventListener("change",m);let y=t.for?"Kept up for":"Deadline";return u("span",{class:"\
bound"},u("span",{class:"quiet"},y),d,h,p)}function xi(t,e){if(t.for)return{...t,for:e};let n={...t,
within:e};return ts.test(e)||(delete n.or_within,delete n.extended),e||(delete n.within,delete n.from,
delete n.if_within),n}function Mi(t,e,{key:n,change:s}){let o=u("select",{"aria-label":"Who"},es(e.parties)),
i=u("select",{"aria-label":"Must"},es(e.doing));return!i.options.length||!o.options.length?null:u("p",
{class:"bound"},u("span",{class:"quiet"},"One more"),o,u("span",{}," must "),i,u("button",{type:"but\
ton","data-key":`${n} owe`,onclick:()=>s([...t,[{who:o.value,duty:i.value},null]])},"Add the duty"))}
function es(t){return Object.entries(t).map(([e,n])=>u("option",{value:e},n))}var os=[["allow/must","allow: must disclose"],["allow/may","allow: may disclose, need not"],["allow/\
owner","allow: the owner hands it over"],["refuse/must_not","refuse: must not disclose"],["refuse/no\
_ground","refuse: has no ground to disclose"],["refuse/impossible","refuse: impossible"],["not_gover\
ned/","not governed"]],Ei=[["at_least","at least","on or after"],["at_most","at most","on or before"],
["more_than","more than","after"],["less_than","less than","before"]];function is(t,e,n){let{when:s}=t,
{key:o,isChanged:i,isNew:r}=n,a=`${t.outcome}/${t.mode}`;return u("details",{class:i||r?"rule change\
d":"rule","data-rule":o},u("summary",{"data-key":`${o} summary`},u("code",{},t.id),r?u("strong",{},"\
 new"):i?u("strong",{}," changed"):null,u("span",{class:"answered"},s?`If ${s.all.length?e.sayCondition(
s):"(no condition yet)"}: `:"In every other case: ",os.find(([l])=>l===a)?.[1]??a)),u("div",{class:"\
editor"},s?[u("ul",{class:"conditions"},s.all.map((l,c)=>Ai(t,l,c,e,n))),Ci(s.all,e,n)]:null,_i(t,a,
e,n),ns(t,e,{key:o,hasCalendar:n.hasCalendar,change:l=>n.change({duties:l})}),Ni(t,n),u("p",{class:"\
doing"},r?null:Se(`${o} restore`,"As it was",n.restore,!i),s?Se(`${o} earlier`,"Move up",n.earlier??
ss,!n.earlier):null,s?Se(`${o} later`,"Move down",n.later??ss,!n.later):null,Se(`${o} insert`,"Inser\
t a rule before it",n.insert),s?Se(`${o} remove`,"Take the rule out",n.remove):null)))}function ss(){}
function Ni({quote:t},{quoted:e}){return t?u("p",{class:"quiet"},"Its source says: ",u("q",{},t)):e?
u("p",{class:"quiet"},"Left out, since the rule reads otherwise now: its source says ",u("q",{},e)):
null}function Se(t,e,n,s=!1){return u("button",{type:"button","data-key":t,onclick:n,disabled:s},e)}
function Ai(t,e,n,s,o){let i=t.when?.all??[],r=s.sayCondition(e),a=`${o.key} ${n}`,l=c=>o.change({when:{
all:i.map((f,d)=>d===n?c:f)}});return u("li",{},u("span",{},O(r))," ",u("button",{type:"button","dat\
a-key":`${a} drop`,"aria-label":`Drop it: ${r}`,disabled:i.length===1&&!o.isNew,onclick:()=>o.change(
{when:{all:i.filter((c,f)=>f!==n)}})},"Drop it"),Ti(e,a,s,l),Li(e,a,s,l))}function Ti(t,e,n,s){let o="\
not"in t?t.not:t;if(!("in"in o))return null;let i=U(n,o.fact);if(!i.values.length)return null;let r=o!==
t,a=i.values.map(({value:l})=>l).filter(l=>o.in.includes(l)!==r);return u("fieldset",{},u("legend",{
class:"quiet"},`${i.asks} Any of:`),i.values.map(({value:l,phrase:c},f)=>{let d=a.includes(l),h=u("i\
nput",{type:"checkbox","data-key":`${e} value ${f}`,checked:d,disabled:d&&a.length===1});return h.addEventListener(
"change",()=>{let p=i.values.map(m=>m.value).filter(m=>m===l?h.checked:a.includes(m));s({fact:i.name,
in:p})}),u("label",{},h,u("span",{},O(c)))}))}function Li(t,e,n,s){if(!("fact"in t)||"in"in t)return null;
let o=U(n,t.fact);return Ei.filter(([i])=>t[i]!==void 0).map(([i,r,a])=>{let l=u("input",{type:o.type===
"date"?"date":"text",inputmode:o.type==="date"?null:"decimal",value:String(t[i]),"data-key":`${e} ${i}`}),
c=u("span",{class:"wrong",role:"alert"});l.addEventListener("change",()=>{let d=n.readValue(o.name,l.
value);c.textContent="value"in d?"":d.complaint,"value"in d&&s({...t,[i]:d.value})});let f=`${o.type===
"date"?a:r}${o.unit?` (${o.unit})`:""}`;return u("label",{class:"bound"},u("span",{class:"quiet"},f),
l,c)})}function Ci(t,e,n){let s=u("select",{"data-key":`${n.key} add`},u("option",{value:""},"choose\
 a sentence")),o=[],i=()=>{s.options.length>1||(o=ji(e),s.append(...o.map((r,a)=>u("option",{value:String(
a)},O(e.sayCondition(r))))))};return s.addEventListener("focus",i),s.addEventListener("pointerdown",
i),s.addEventListener("change",()=>{let r=s.value===""?void 0:o[Number(s.value)];r&&n.change({when:{
all:[...t,r]}})}),u("label",{class:"bound"},u("span",{class:"quiet"},"Add a condition"),s)}function ji(t){
return[...t.facts.values()].flatMap(({name:e,template:n,values:s,bounds:o,ordinary:i})=>{let r=s.map(
({value:l})=>({fact:e,in:[l]})),a=o[0]??i;return n&&a!=="unknown"&&r.push({fact:e,at_least:a},{fact:e,
at_most:a}),r})}function _i(t,e,n,s){let o=u("select",{"data-key":`${s.key} outcome`},os.map(([c,f])=>u(
"option",{value:c,selected:c===e},f)));o.addEventListener("change",()=>s.change(qi(o.value,t,n)));let i=Object.
entries(n.grounds),r=u("select",{"data-key":`${s.key} ground`},i.map(([c,f])=>u("option",{value:c,selected:c===
t.ground},f)));r.addEventListener("change",()=>s.change({outcome:t.outcome,mode:t.mode,scope:t.scope,
ground:r.value}));let a=u("input",{value:t.because,"data-key":`${s.key} because`});a.addEventListener(
"change",()=>s.change({because:a.value}));let l=u("select",{"data-key":`${s.key} source`},t.when?null:
u("option",{value:""},"none"),s.sources.map(({id:c,title:f})=>u("option",{value:c,selected:c===t.source},
f)));return l.addEventListener("change",()=>s.change({source:l.value})),[u("label",{class:"bound"},u(
"span",{class:"quiet"},"It decides"),o),t.outcome==="allow"?u("label",{class:"bound"},u("span",{class:"\
quiet"},"On the ground of"),r):null,u("label",{class:"bound"},u("span",{class:"quiet"},"Because"),a),
u("label",{class:"bound"},u("span",{class:"quiet"},"By its source"),l)]}function qi(t,e,n){let[s,o]=t.
split("/");if(s!=="allow")return{outcome:s,mode:o,ground:"",scope:""};let i=e.ground||Object.keys(n.
grounds)[0]||"";return{outcome:s,mode:o,ground:i,scope:e.scope||"as_requested"}}function rs(t,e,n,s,o){let i=document.activeElement instanceof HTMLElement?document.activeElement.dataset.
key:void 0,r=[...t.querySelectorAll("details[open]")].map(f=>f.getAttribute("data-rule")),a=f=>o.alter(
{variant:{...n,...f}}),l=s.draftOf(n.regime),c=(e?.layers??[]).map((f,d)=>{let h=l?.layers[d].rules??
[],p=new gt(f,h,n,s,a),m=f.rules.map((g,k)=>{let $=p.editor(g,k);return $.open=r.includes(p.key(g.id))||
p.isBlank(g),u("li",{},$)});return[f.layer!==n.regime?u("h3",{},"Layer ",u("code",{},f.layer)):null,
u("ol",{},m)]});w(t,c.length?u("p",{class:"quiet"},"The first rule whose conditions all hold decides\
."):null,c,n.gone.map(f=>u("p",{},"Taken out: ",u("code",{},f)," ",u("button",{type:"button","data-k\
ey":`${f} back`,onclick:()=>a({gone:n.gone.filter(d=>d!==f)})},"Put it back")))),i&&Ii(t,i)}var gt=class{constructor({
layer:e,rules:n},s,o,i,r){this.layer=e,this.rules=n,this.before=new Map(s.map(a=>[a.id,a])),this.state=
o,this.bench=i,this.alter=r,this.sources=i.sourcesOf(o.regime,e)}key(e){return We(this.state.regime,
this.layer,e)}isBlank({id:e,when:n}){return!this.before.has(e)&&n?.all.length===0}editor(e,n){let{state:s,
bench:o,alter:i}=this,r=this.key(e.id),a=!this.before.has(e.id),l=this.rules.length-1;return is(e,o,
{key:r,isNew:a,isChanged:Object.hasOwn(s.changes,r),quoted:this.before.get(e.id)?.quote??"",hasCalendar:!!o.
policies[this.layer].calendar,sources:this.sources,change:c=>i({changes:{...s.changes,[r]:{...s.changes[r],
...c}}}),remove:()=>a?this.forget(e.id):i({gone:[...s.gone,r]}),restore:()=>i({changes:mt(s.changes,
r)}),insert:()=>this.insert(n),earlier:n>0&&n<l?()=>this.move(n,n-1):null,later:n<l-1?()=>this.move(
n,n+1):null})}move(e,n){let s=this.ids();s.splice(n,0,...s.splice(e,1)),this.put(s)}insert(e){let n=this.
ids(),s=1,o=new Set([...n,...this.before.keys()]);for(;o.has(`new-${s}`);)s+=1;n.splice(e,0,`new-${s}`),
this.put(n)}forget(e){let n=mt(this.state.changes,this.key(e));this.put(this.ids().filter(s=>s!==e),
n)}ids(){return this.rules.map(({id:e})=>e).slice(0,-1)}put(e,n=this.state.changes){let o=[...this.before.
keys()].filter(r=>e.includes(r)).join()===e.join(),i=mt(this.state.orders,this.layer);this.alter({changes:n,
orders:o?i:{...i,[this.layer]:e}})}};function mt(t,e){return Object.fromEntries(Object.entries(t).filter(
([n])=>n!==e))}function Ii(t,e){let n=[...t.querySelectorAll("[data-key]")],s=n.find(r=>r.dataset.key===
e&&!r.hasAttribute("disabled")),[o]=e.split(" "),i=n.find(r=>r.dataset.key===`${o} summary`||r.dataset.
key===`${o} back`);(s??i)?.focus()}var wt=25,as=10,Di={law_first:"what a law forbids or commands comes first, then any refusal",deny_overrides:"\
any that refuses decides",permit_overrides:"any that allows decides",first_applicable:"the first tha\
t says anything decides"},Bi={wider:"wider",narrower:"narrower",changed:"changed otherwise"};function ls(t,e,n){
let s=u("select",{id:"vary"},u("option",{value:""},"none"),e.regimes.map(({name:m,whyFixed:y})=>u("o\
ption",{value:m},y?`${m} (cannot be changed here)`:m)));s.addEventListener("change",()=>n.alter({variant:{
...se,regime:s.value}}));let o=u("p",{class:"quiet"}),i=u("select",{id:"combine"},Fe.map(m=>u("optio\
n",{value:m},Di[m]))),r=u("p",{hidden:!0},u("label",{for:"combine"},"Of its layers, "),i),a=u("div",
{class:"rules"}),l=u("div",{class:"outcome",tabindex:"-1"}),c=u("p",{role:"status"}),f=u("div",{class:"\
brief",hidden:!0},c,u("button",{type:"button",onclick:()=>Ri(l)},"See what changes"));w(t,u("p",{class:"\
quiet"},"Change the rules of a regime, and see at once what would be answered otherwise."),u("label",
{for:"vary"},"The rules of "),s,o,r,a,f,l);let d="",h=null,p=se;return i.addEventListener("change",()=>{
let m=e.regimesByName.get(p.regime)?.stack?.combine,y=Fe.find(g=>g===i.value&&g!==m);n.alter({variant:{
...p,combine:y??""}})}),{show(m){let{variant:y}=m.state;p=y,s.value=y.regime;let{stack:g,whyFixed:k}=e.
regimesByName.get(y.regime)??{};r.hidden=!g||!!k,i.value=y.combine||g?.combine||"",o.textContent=k??
"";let $=JSON.stringify(y),E=$===d&&h?null:Nn(e,y);$!==d&&(d=$,rs(a,E,y,e,n),h=E&&Ui(y)?e.tryVariant(
E):null,c.textContent=Fi(l,h,y,e,n),f.hidden=!c.textContent),zi(l,h,m)}}}function Ri(t){t.scrollIntoView(),
t.focus({preventScroll:!0})}function Ui({combine:t,changes:e,gone:n,orders:s}){return t!==""||n.length>
0||Object.keys({...e,...s}).length>0}function Fi(t,e,n,s,o){if(!e)return w(t,n.regime?u("p",{class:"\
quiet"},"No rule is changed yet."):null),"";if(e.complaints.length)return w(t,u("div",{class:"compla\
int"},u("p",{},u("strong",{},"These rules would be refused:")),u("ul",{},e.complaints.map(l=>u("li",
{},O(l)))))),"These rules would be refused.";let i=e.flips(),r=e.unseen(i);for(let l of t.querySelectorAll(
"a[download]"))l instanceof HTMLAnchorElement&&URL.revokeObjectURL(l.href);w(t,u("div",{class:"here"}),
u("h3",{},"What flips"),Pi(i,o),u("h3",{},"What no scenario sees"),Vi(r,s,o),u("h3",{},e.files.length>
1?"Its files":"Its file"),e.files.length>1?u("p",{class:"quiet"},"Save them into one folder: the fir\
st is made of the others."):null,e.files.map((l,c)=>Wi(l,c)));let a=r.length?` No scenario sees ${N(
r.length,"kind")} of change.`:"";return`${yt(i)}${a}`}function yt(t){if(!t.length)return"No reported\
 case and no scenario is answered otherwise.";let e=Object.entries(Bi).map(([s,o])=>({words:o,number:t.
filter(i=>i.direction===s).length})).filter(({number:s})=>s).map(({words:s,number:o})=>`${o} ${s}`);
return`${t.length===1?"One case or scenario is":`${t.length} cases and scenarios are`} answered othe\
rwise: ${He(e)}.`}function Wi({name:t,text:e},n){let s=`variant-file-${n}`,o=u("textarea",{id:s,readonly:!0,
rows:"12",spellcheck:"false"});o.value=e;let i=u("p",{role:"status",class:"quiet"}),r=u("a",{class:"\
button",download:t},`Save as ${t}`);return r.href=URL.createObjectURL(new Blob([e],{type:"text/yaml"})),
u("div",{class:"file"},u("label",{for:s},u("span",{class:"unseen"},"The file "),u("code",{},t)),o,u(
"p",{class:"doing"},u("button",{type:"button",onclick:()=>{Hi(o,i)}},"Copy the file"),r),i)}async function Hi(t,e){
try{await navigator.clipboard.writeText(t.value),e.textContent="Copied."}catch{t.focus(),t.select(),
e.textContent="The text is marked: copy it with Ctrl+C or Cmd+C."}}function Pi(t,e){return t.length?
[u("p",{},yt(t)),u("ul",{class:"flips"},t.slice(0,wt).map(({starter:n,before:s,after:o})=>u("li",{},
u("button",{type:"button",onclick:()=>e.startFrom(n.id)},n.title),bt(s,o)))),t.length>wt?u("p",{class:"\
quiet"},`And ${t.length-wt} more.`):null]:u("p",{},yt(t))}function Vi(t,e,n){if(!t.length)return u("\
p",{},"Nothing: each kind of change shows in some case or scenario.");let s=u("ul",{class:"flips"},t.
slice(0,as).map(({request:i,before:r,after:a})=>u("li",{},u("button",{type:"button",onclick:()=>n.alter(
{facts:i.facts,passed:[]})},O(He(e.stated(i)))||"An ordinary request"),bt(r,a)))),o=t.length-as;return[
s,o>0?u("p",{class:"quiet"},`And ${o} more.`):null]}function bt(t,e){return u("span",{class:"turn"},
C(t.sign),` ${j(t)} `,u("span",{"aria-hidden":"true"},"→"),u("span",{class:"unseen"},"becomes")," ",
C(e.sign),` ${j(e)}`)}function zi(t,e,{request:n,decided:s,state:o}){let i=t.querySelector(".here"),
r=s.answers.find(({regime:c})=>c===o.variant.regime);if(!i||!e)return;if(!r){w(i);return}let a=e.answer(
n),l=j(r)===j(a);w(i,u("p",{},u("strong",{},"The request above: "),l?["answered as before, ",C(a.sign),
` ${j(a)}`]:bt(r,a)))}var oe=b("what-if",HTMLElement),$t=oe.dataset.address??"",kt=oe.hidden;await Ji();var M=yn(await Ki());
function Ji(){return new Promise(t=>{let e=()=>!oe.hidden&&t();new MutationObserver(e).observe(oe,{attributeFilter:[
"hidden"]}),e()})}async function Ki(){try{return await Sn(b("what-if-data",HTMLElement).textContent??
"")}catch(t){throw b("too-old",HTMLElement).hidden=!1,t}}var v=ft(),L=null,R={answer(t,e){P({facts:{
...v.facts,[t]:e},passed:v.passed.filter(n=>n!==t)})},pass(t){P({facts:cs(t),passed:[...v.passed.filter(
e=>e!==t),t]})},takeBack(t){P({facts:cs(t),passed:v.passed.filter(e=>e!==t)})},startFrom(t){let e=M.
starters.find(n=>n.id===t);e&&P({from:t,facts:e.facts,passed:[]})},alter:P,showQuestion(t){us.open(t)}},
us=zn(b("questions",HTMLElement),b("search",HTMLInputElement),b("found",HTMLElement),M,R),vt=Fn({list:b(
"answers",HTMLElement),tally:b("tally",HTMLElement),shown:b("count",HTMLElement)},M,R,tr),Gi=[Hn(b("\
next",HTMLElement),M,R),us],Qi=[Qn(b("start",HTMLElement),M,R),Wn(b("hits",HTMLElement),b("search",HTMLInputElement),
M,R),Jn(b("stated",HTMLElement),M,R),Kn(b("complaint",HTMLElement),M,R),Gn(b("pinned",HTMLElement),M,
R),vt,Zn(b("take-away",HTMLElement),M,R),ls(b("variant-of",HTMLElement),M,R),sr(),or()];function cs(t){
return Object.fromEntries(Object.entries(v.facts).filter(([e])=>e!==t))}function P(t){let e="facts"in
t||"pinned"in t||"variant"in t;v={...v,...t},e&&!Object.keys(v.facts).length&&(v={...v,from:""});let n=qn(
v,$t);e?history.pushState(null,"",n):history.replaceState(null,"",n),ds()}function fs(){if(oe.hidden){
L=null,kt=!0;return}v=_n(location.hash,$t,M),ds(),kt&&vt.reveal(v.opened),kt=!1}var ze={key:"",turning:{
byFact:new Map,byRegime:new Map}};function Yi(t){let e=JSON.stringify(t);return ze.key!==e&&(ze={key:e,
turning:M.turnsOn(t)}),ze.turning}function ds(){let t={facts:v.facts,passed:v.passed},e=L&&JSON.stringify(
L.request)===JSON.stringify(t),n=L&&e?L.decided:M.decide(t),s=e?L?.earlier??null:L?.decided??null;L=
{state:v,request:t,decided:n,turning:ze.turning,next:L?.next??null,earlier:s,pinned:v.pinned?er(v.pinned):
null};for(let i of Qi)i.show(L);e||Xi(s?.answers??[],n);let o=L;setTimeout(()=>{if(L===o){o.turning=
Yi(t),o.next=Zi(o.turning);for(let i of Gi)i.show(o);nr(o)}})}function Zi({byFact:t}){let e=[...t].map(
([n,s])=>({fact:n,regimes:s}));return e.length?e.reduce((n,s)=>s.regimes.length>n.regimes.length?s:n):
null}function Xi(t,{answers:e}){b("heard",HTMLElement).textContent=t.length||!e.length?In(t,e):""}var Ot=null;
function er(t){let e=JSON.stringify(t);return Ot?.key!==e&&(Ot={key:e,decided:M.decide(t)}),Ot.decided}
var Ve={key:"",steps:new Map};function tr(t){let e={facts:v.facts,passed:v.passed},n=JSON.stringify(
e);Ve.key!==n&&(Ve={key:n,steps:new Map});let s=Ve.steps.get(t)??M.steps(e,t);return Ve.steps.set(t,
s),s}function nr(t){let e=t.decided.answers.filter(s=>!s.why).map(s=>s.regime),n=()=>{let s=e.shift();
L!==t||s===void 0||(vt.hint(s),setTimeout(n))};setTimeout(n)}function sr(){let t=b("shown",HTMLSelectElement),
e=b("beside",HTMLSelectElement);w(e,u("option",{value:""},"none"),M.regimes.filter(s=>!s.why).map(({
name:s})=>u("option",{value:s},s)));let n=b("sought",HTMLInputElement);return n.addEventListener("in\
put",()=>P({sought:n.value})),t.addEventListener("change",()=>P({shown:t.value})),e.addEventListener(
"change",()=>P({beside:e.value})),b("controls",HTMLFormElement).addEventListener("submit",s=>s.preventDefault()),
{show({state:s}){t.value=s.shown,e.value=s.beside,document.activeElement!==n&&(n.value=s.sought);let o={
all:!0,disclosing:!0,differing:s.beside!=="",changed:s.pinned!==null};for(let i of t.options)i.disabled=
!o[i.value]}}}function or(){let t=b("to-see",HTMLButtonElement),e=n=>{let s=b(n,HTMLElement);s.scrollIntoView(),
s.focus({preventScroll:!0})};return t.addEventListener("click",()=>e("see-title")),b("to-ask",HTMLButtonElement).
addEventListener("click",()=>e("ask-title")),b("skip",HTMLAnchorElement).addEventListener("click",n=>{
oe.hidden||(n.preventDefault(),e("ask-title"))}),{show({decided:n}){let s=M.legend.map(o=>({sign:o,number:n.
answers.filter(i=>i.sign.slug===o.slug).length}));w(t,"The answers ",s.filter(({number:o})=>o).map(({
sign:o,number:i})=>u("span",{},C(o),u("span",{class:"unseen"},`${o.name} `),` ${i} `)))}}}b("search",
HTMLInputElement).addEventListener("input",({target:t})=>{b("next",HTMLElement).hidden=t instanceof HTMLInputElement&&
t.value.trim()!==""});$t||xn();addEventListener("hashchange",fs);fs();
