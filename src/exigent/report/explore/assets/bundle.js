var V=class{constructor(e){this.sizes=e,this.levels=[1073741824,1073741824],this.kids=[[],[]],this.values=
[!1,!0],this.terminals=new Map([[!1,0],[!0,1]]),this.slots=[-1,-1],this.table=new Int32Array(4096),this.
filled=0,this.forget()}forget(){this.boths=new Map,this.eithers=new Map,this.negations=new Map,this.
choices=new Map}terminal(e){let n=this.terminals.get(e);if(n!==void 0)return n;let s=this.add(1073741824,
[]);return this.values[s]=e,this.terminals.set(e,s),s}node(e,n){let[s]=n;if(n.every(a=>a===s))return s;
let o=this.table.length-1,i=Ke(e,n)&o;for(;this.table[i]!==0;){let a=this.table[i];if(this.levels[a]===
e&&wn(this.kids[a],n))return a;i=i+1&o}let r=this.add(e,n);return this.table[i]=r,this.slots[r]=i,this.
filled+=1,this.filled*2>this.table.length&&this.grow(),r}add(e,n){return this.levels.push(e),this.kids.
push(n),this.values.push(void 0),this.slots.push(-1),this.levels.length-1}grow(){let e=new Int32Array(
this.table.length*2),n=e.length-1;for(let s=0;s<this.levels.length;s+=1){if(this.levels[s]===1073741824)
continue;let o=Ke(this.levels[s],this.kids[s])&n;for(;e[o]!==0;)o=o+1&n;e[o]=s,this.slots[s]=o}this.
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
for(let d=0;d<this.sizes[a];d+=1){let f=this.kidAt(e,a,d);l.push(this.choice(f,this.kidAt(n,a,d),this.
kidAt(s,a,d)))}let u=this.node(a,l);return o.set(i,u),u}kidAt(e,n,s){return this.levels[e]===n?this.
kids[e][s]:e}map(e,n){let s=new Map,o=i=>{let r=s.get(i);return r===void 0&&(r=this.levels[i]===1073741824?
this.terminal(e(this.values[i])):this.node(this.levels[i],this.kids[i].map(o)),s.set(i,r)),r};return o(
n)}apply(e,n){let s=new Map,o=i=>{let r=i.join(),a=s.get(r);if(a===void 0){let l=Math.min(...i.map(u=>this.
levels[u]));if(l===1073741824)a=this.terminal(e(...i.map(u=>this.values[u])));else{let u=[];for(let d=0;d<
this.sizes[l];d+=1)u.push(o(i.map(f=>this.kidAt(f,l,d))));a=this.node(l,u)}s.set(r,a)}return a};return n.
length?o(n):this.terminal(e())}restrict(e,n){let s=new Map,o=i=>{let r=this.levels[i];for(;r!==1073741824&&
n[r]>=0;)i=this.kids[i][n[r]],r=this.levels[i];if(r===1073741824)return i;let a=s.get(i);return a===
void 0&&(a=this.node(r,this.kids[i].map(o)),s.set(i,a)),a};return o(e)}fold(e,n,s){let o=new Map,i=r=>{
let a=this.levels[r];if(a===1073741824)return r;let l=o.get(r);if(l===void 0){let u=this.kids[r].map(
i);l=n.has(a)?[...new Set(u)].reduce(s):this.node(a,u),o.set(r,l)}return l};return i(e)}exists(e,n){
return n.size?this.fold(e,n,(s,o)=>this.either(s,o)):e}tested(e){let n=new Set;for(let s of this.reached(
e))this.levels[s]!==1073741824&&n.add(this.levels[s]);return n}terminalsOf(e){return this.reached(e).
filter(n=>this.levels[n]===1073741824)}reached(e){let n=new Set,s=[],o=[e];for(;o.length;){let i=o.pop();
if(n.has(i))continue;n.add(i),s.push(i);let r=this.kids[i];for(let a=r.length-1;a>=0;a-=1)o.push(r[a])}
return s}};function Ke(t,e){let n=t+2654435769;for(let s of e)n=Math.imul(n^s,2246822507)+(n>>>13);return(n^
n>>>16)>>>0}function wn(t,e){for(let n=0;n<t.length;n+=1)if(t[n]!==e[n])return!1;return!0}var O="unknown",H=class{constructor(e){this.isMeasured=e.type==="number"||e.type==="date",this.cuts=
e.cuts??[],this.classes=e.classes,this.plainest=e.plainest,this.places=new Map((e.values??[]).map(([
n],s)=>[n,s]))}classOf(e){if(!this.isMeasured){let o=this.places.get(e);return o===void 0?-1:this.classes[o]}
let n=0,s=this.cuts.length;for(;n<s;){let o=n+s>>1;this.cuts[o]<e?n=o+1:s=o}return this.classes[2*n+
(this.cuts[n]===e?1:0)]}},J=class{constructor(e,n,s,o){this.nodes=e,this.cutters=n,this.levels=s,this.
dated=o,this.factAt=new Map([...s].map(([i,r])=>[r,i]))}levelOf(e){return this.levels.get(e)}cutterOf(e){
return this.cutters.get(e)}condition(e){let{nodes:n}=this;if("not"in e)return n.negation(this.condition(
e.not));if("all"in e)return this.deepestFirst(e.all).reduce((i,r)=>n.both(i,r),1);if("any"in e)return this.
deepestFirst(e.any).reduce((i,r)=>n.either(i,r),0);let{plainest:s}=this.cutterOf(e.fact),o=s.map(i=>Ge(
e,i));return n.leaf(this.levelOf(e.fact),o)}deepestFirst(e){let{levels:n}=this.nodes;return e.map(s=>this.
condition(s)).sort((s,o)=>n[o]-n[s])}having(e,n){let s=this.cutterOf(e),o=s.classOf(n);return this.nodes.
leaf(this.levelOf(e),s.plainest.map((i,r)=>r===o))}};function P(t,e){if("not"in t){let s=P(t.not,e);
return s===null?null:!s}if("all"in t)return Qe(t.all,e,!1);if("any"in t)return Qe(t.any,e,!0);let n=e[t.
fact];return n===O?null:Ge(t,n)}function Qe(t,e,n){let s=!n;for(let o of t){let i=P(o,e);if(i===n)return n;
i===null&&(s=null)}return s}function Ge(t,e){return"in"in t?t.in.includes(e):(t.at_least===void 0||e>=
t.at_least)&&(t.at_most===void 0||e<=t.at_most)&&(t.more_than===void 0||e>t.more_than)&&(t.less_than===
void 0||e<t.less_than)}function $(t){return{any:[{not:t.when},t.then]}}var yn={must:"must disclose",may:"may disclose, need not",owner:"the owner hands it over",must_not:"\
must not disclose",no_ground:"has no ground to disclose",impossible:"cannot disclose: there is nothi\
ng to hand over"};function I(t,e="and"){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} ${e}\
 ${t[t.length-1]}`}function K(t){return typeof t!="number"||Math.abs(t)>=1e-6||t===0?String(t):t.toFixed(
20).replace(/0+$/,"")}function F(t,e){return e===O?t.unknownPhrase:t.template?t.template.replace(/\{(?:number|date)\}|\(s\)/g,
n=>n!=="(s)"?K(e):e===1?"":"s"):t.values.find(n=>n.value===e)?.phrase??K(e)}function Ye(t,e,n){let s=I(
e.map(({clause:d})=>d));switch(t.outcome){case"needs_facts":return`needs facts: it turns on ${s}`;case"\
not_governed":return"not governed";case"error":return"error: the engine failed"}let o=t.outcome==="a\
llow",i=t.mode?yn[t.mode]:o?"how is open":"why is open",r=o?"":"though asked ",a=t.ground?`, ${r}on \
the ground of ${n[t.ground]}`:"",l=t.scope==="narrowed"?", but only a part":"",u=s?` (the details tu\
rn on ${s})`:"";return`${t.outcome}: ${i}${a}${l}${u}`}var Ze={sign:" ",name:"not known here",slug:"not-known-here"};function ce(t,e,n,{legend:s,signs:o,grounds:i}){
let r=n.map(({name:l,unknown:u,unknownPhrase:d})=>({fact:l,clause:u,phrase:d})),a=e.reasons.map(l=>bn(
l,t));return{...e,regime:t.name,why:"",sign:s[o[`${e.outcome}/${e.mode}`]],said:Ye(e,r,i),duties:[...e.
duties],missing:r,reasons:a,isContested:a.some(l=>l.isContested),isUnverified:a.some(l=>l.isUnverified)}}
function C(t,e){let n=[];if(t.why||e.why)return n;for(let o of["outcome","mode","ground","scope"])t[o]!==
e[o]&&n.push(o);let s=o=>I(o.duties.map(i=>i.said).sort());return s(t)!==s(e)&&n.push("duties"),n}function ue(t){
return{regime:t.name,why:t.why,outcome:"",mode:"",ground:"",scope:"",sign:Ze,said:Ze.name,duties:[],
reasons:[],missing:[],note:"",isContested:!1,isUnverified:!1}}function bn(t,e){let n=e.rules.find(i=>i.
id===t.rule)??null,s=t.rule.includes("/")?t.rule.slice(0,t.rule.lastIndexOf("/")+1):"",o=t.source?e.
sources.find(i=>i.id===s+t.source)??null:null;return{rule:t.rule,because:t.because,source:o,isContested:t.
isContested,contested:n?.contested??"",isUnverified:t.isUnverified,unverified:n?.unverified??"",text:n}}var kn=3,vn=[["at_least","at least","on or after"],["at_most","at most","on or before"],["more_than",
"more than","after"],["less_than","less than","before"]];function he(t,e){return fe(de(t,e))}function fe({
word:t,parts:e}){return t==="not"?`it is not so that ${e[0]}`:e.join(`, ${t} `)}function de(t,e){if("\
not"in t){let s=t.not;if("in"in s){let o=Xe(e,s.fact);if(!o.template)return tt(o,Ee(o,s.in))}return Ne(
de(s,e))}if("all"in t)return et("and",t.all.map(s=>de(s,e)));if("any"in t)return et("or",t.any.map(s=>de(
s,e)));let n=Xe(e,t.fact);return"in"in t?tt(n,t.in):Z(On(n,t))}function Xe(t,e){return t.get(e)}function Ee(t,e){
return t.values.map(n=>n.value).filter(n=>!e.includes(n))}function Z(t){return{word:"",parts:[t]}}function Ne(t){
return{word:"not",parts:[t.word?`(${fe(t)})`:fe(t)]}}function et(t,e){if(e.length===1)return e[0];let n=e.
flatMap(s=>{let[o]=s.parts;return!s.word&&s.parts.length===1?[o]:s.word==="not"?[`it is not so that ${o.
startsWith("(")?o:`(${o})`}`]:s.word===t?s.parts:[`(${fe(s)})`]});return{word:t,parts:n}}function tt(t,e){
if(t.template){let s=[...e].sort((o,i)=>String(o)<String(i)?-1:1);return Me(t,s)}if(!e.length)return Z(
"in no case");let n=Ee(t,e);for(let s of t.groups){if(nt(s.values,e))return Z(s.phrase);if(nt(s.values,
n))return Ne(Z(s.phrase))}return n.length?e.length>Math.max(n.length,kn)?Ne(Me(t,n)):Me(t,Ee(t,n)):Z(
`no matter ${t.unknown}`)}function nt(t,e){return t.length===e.length&&t.every(n=>e.includes(n))}function Me(t,e){
return{word:e.length===1?"":"or",parts:e.map(n=>F(t,n))}}function On(t,e){let n=t.type==="date",s=vn.
flatMap(([i,r,a])=>{let l=e[i];return l===void 0?[]:[`${n?a:r} ${K(l)}`]});return t.template.replaceAll(
"on {date}","{date}").replaceAll("(s)","s").replaceAll(n?"{date}":"{number}",()=>I(s))}var pe=class{constructor(e,n,s,o){this.space=e,this.facts=s,this.phrase=o,this.ordinary=Object.fromEntries(
[...s.values()].map(i=>[i.name,i.ordinary])),this.ties=n.map(i=>({tie:i,kept:e.condition($(i))})),this.
assumable=new Set(n.flatMap(i=>Object.keys(i.assume??{})))}settle(e){let n={...this.ordinary,...e};for(let s=0;s<
this.ties.length;s+=1){let o=!0;for(let{tie:i}of this.ties){let r=Object.entries(i.assume??{});if(!(!r.
length||P($(i),n)!==!1))for(let[a,l]of r)Object.hasOwn(e,a)||n[a]===l||(n[a]=l,o=!1)}if(o)break}return n}open(e,n,s=new Set){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={},a=[];for(let l of this.facts.
keys()){let u=n[l],d=o.levelOf(l);u===O||s.has(l)?a.push(d):Object.hasOwn(e,l)||!this.assumable.has(
l)?i[d]=o.cutterOf(l).classOf(u):r[l]=this.ordinary[l]===O?u:this.ordinary[l]}return this.openBy(i,r,
a)}openBy(e,n,s){let{space:o}=this,i=this.restricted(this.ties,e),r=this.ways(i,n),a=Object.keys(n).
map(d=>o.levelOf(d));for(let d of a){let f=this.onlyClass(r,d);f>=0&&(e[d]=f)}r=o.nodes.restrict(r,e);
let l=new Set(a.filter(d=>e[d]<0)),u=new Set(i.flatMap(({kept:d})=>[...o.nodes.tested(d)]));return{fixed:e,
ways:r,unknown:s,assumed:l,tied:u}}restricted(e,n){return e.map(({tie:s,kept:o})=>({tie:s,kept:this.
space.nodes.restrict(o,n)}))}ways(e,n){let{nodes:s}=this.space,o=1;for(let[i,r]of Object.entries(n))
o=s.both(o,this.space.having(i,r));for(let i=0;i<e.length;i+=1){let r=o;for(let{tie:a,kept:l}of e)o=
this.giveWay(o,l,a,n);if(o===r)break}return e.reduce((i,{kept:r})=>s.both(i,r),o)}giveWay(e,n,s,o){let{
nodes:i}=this.space,r=Object.entries(s.assume??{}).filter(([u])=>Object.hasOwn(o,u)),a=r.length?i.both(
e,i.negation(n)):0;if(a===0)return e;let l=i.exists(a,new Set(r.map(([u])=>this.space.levelOf(u))));
for(let[u,d]of r)l=i.both(l,this.space.having(u,d));return i.either(i.both(e,i.negation(a)),l)}onlyClass(e,n){
let{nodes:s}=this.space,o=Array.from({length:s.sizes[n]},(r,a)=>a),i=o.filter(r=>s.both(e,s.leaf(n,o.
map(a=>a===r)))!==0);return i.length===1?i[0]:-1}complain(e,n){if(this.ties.every(({tie:s})=>P($(s),
n)===!0))return null;for(let s of this.groups(e,n))if(!this.isPossible(s,e,n))return this.complaint(
this.fewest(s,e,n),e,n);return null}groups(e,n){let s=i=>n[i]===O||this.assumable.has(i)&&!Object.hasOwn(
e,i),o=[];for(let i of this.ties){let r=new Set($n(i.tie).filter(s)),a=[i];for(let l of o.filter(u=>[
...u.touched].some(d=>r.has(d))))o=o.filter(u=>u!==l),r=new Set([...r,...l.touched]),a=[...l.ties,...a];
o.push({touched:r,ties:a})}return o.map(({ties:i})=>this.ties.filter(r=>i.includes(r)))}fewest(e,n,s){
for(let o of e){let i=e.filter(r=>r!==o);if(!this.isPossible(i,n,s))return this.fewest(i,n,s)}return e}isPossible(e,n,s){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={};for(let l of this.facts.keys())
s[l]!==O&&(Object.hasOwn(n,l)?i[o.levelOf(l)]=o.cutterOf(l).classOf(s[l]):this.ordinary[l]!==O&&(r[l]=
this.ordinary[l]));let a=Object.fromEntries(Object.entries(r).filter(([l])=>this.assumable.has(l)));
for(let[l,u]of Object.entries(r))Object.hasOwn(a,l)||(i[o.levelOf(l)]=o.cutterOf(l).classOf(u));return this.
ways(this.restricted(e,i),a)!==0}complaint(e,n,s){let o=[...new Set(e.flatMap(({tie:h})=>j($(h))))],
i=new Set(e.flatMap(({tie:h})=>Object.keys(h.assume??{}))),r=o.filter(h=>Object.hasOwn(n,h)||!i.has(
h)),a=r.length>1?r:o,l=a.map(h=>`"${this.phrase(h,s[h])}"`),u=l.slice(0,-1),d=l[l.length-1],f=u.length>
1?"all ":u.length?"both ":"";return{facts:a,said:`${u.length?`${u.join(", ")} and ${d}`:d} cannot ${f}\
be`,because:[...new Set(e.map(({tie:h})=>h.because))].join(" ")}}};function j(t){return"not"in t?j(t.
not):"all"in t?t.all.flatMap(j):"any"in t?t.any.flatMap(j):[t.fact]}function $n(t){return[...j($(t)),
...Object.keys(t.assume??{})]}var xn=Symbol("impossible"),Mn=Symbol("several"),En="technical/",Nn="no way to complete what is unkn\
own is allowed by the constraints",me=class{constructor(e,n){this.nodes=e,this.ties=n,this.outside=e.
terminal(xn),this.several=e.terminal(Mn)}settle(e,n,s){let o=this.left(e,n),i=this.rulings(o);return i.
length?An(i,r=>this.turning(o,n,r),s):{...st("error"),note:Nn}}left(e,n){let{nodes:s}=this,o=s.choice(
n.ways,s.restrict(e,n.fixed),this.outside);return this.without(o,n.assumed)}rulings(e){let{nodes:n}=this;
return n.terminalsOf(e).filter(o=>o!==this.outside&&o!==this.several).map(o=>n.values[o])}without(e,n){
let{nodes:s}=this;if(!n.size)return e;let o=new Map,i=(r,a)=>{if(r===a||a===this.outside)return r;if(r===
this.outside)return a;let l=Math.min(s.levels[r],s.levels[a]);if(l===1073741824)return this.several;
let u=r<a?`${r},${a}`:`${a},${r}`,d=o.get(u);if(d===void 0){let f=[];for(let h=0;h<s.sizes[l];h+=1)f.
push(i(s.kidAt(r,l,h),s.kidAt(a,l,h)));d=s.node(l,f),o.set(u,d)}return d};return s.fold(e,n,i)}turning(e,n,s){
let{nodes:o}=this,i=u=>typeof u=="object"?s(u):u,r=o.map(i,e),a=o.tested(r),l=new Set;if(!o.terminalsOf(
r).includes(this.outside))l=a;else for(let u of this.together(n,a)){let d=new Set([...a].filter(f=>!l.
has(f)));if(this.isSettled(r,d))break;if(!u.some(f=>l.has(f))&&!this.isSettled(r,new Set(u)))for(let f of u)
l.add(f)}return n.unknown.filter(u=>l.has(u))}isSettled(e,n){return!this.nodes.terminalsOf(this.without(
e,n)).includes(this.several)}*together(e,n){let s=e.unknown.map(a=>new Set([a]));for(let a of this.ties){
let l=a.filter(d=>e.fixed[d]<0),u=s.filter(d=>l.some(f=>d.has(f)));u.length&&(s=s.filter(d=>!u.includes(
d)),s.push(new Set([...l,...u.flatMap(d=>[...d])])))}let o=e.unknown.filter(a=>n.has(a)),i=s.map(a=>o.
filter(l=>a.has(l)));i.sort((a,l)=>Ln(a,l));let r=Math.max(0,...i.map(a=>a.length));for(let a=1;a<=r;a+=
1)for(let l of i)yield*ot(l,a)}};function An(t,e,n){let[s]=t;if(t.length===1)return{...s,missing:[]};
let o=t.find(a=>a.outcome==="error");if(o)return{...o,missing:[]};let i=Tn(t,n);if(t.some(a=>a.outcome!==
s.outcome))return{...st("needs_facts"),reasons:i,missing:e(a=>a.outcome)};let r=a=>t.every(l=>a(l)===
a(s))?a(s):"";return{outcome:s.outcome,mode:r(a=>a.mode),ground:r(a=>a.ground),scope:r(a=>a.scope),duties:s.
duties.filter(a=>t.every(l=>l.duties.includes(a))),reasons:i,note:r(a=>a.note),missing:e(a=>a.substance)}}
function st(t){return{outcome:t,mode:"",ground:"",scope:"",duties:[],reasons:[],note:"",missing:[]}}
function Tn(t,e){let n=new Set(t.flatMap(r=>r.reasons)),s=new Set(t.flatMap(({reasons:r})=>{let a=r.
filter(l=>!l.rule.startsWith(En));return a.length?a:r})),o=[...n].filter(r=>s.has(r)||t.every(a=>a.reasons.
includes(r))),i=({rule:r})=>e.get(r)??e.size;return o.sort((r,a)=>i(r)-i(a))}function Ln(t,e){for(let n=0;n<
Math.min(t.length,e.length);n+=1)if(t[n]!==e[n])return t[n]-e[n];return t.length-e.length}function*ot(t,e){
if(!e){yield[];return}for(let[n,s]of t.entries())for(let o of ot(t.slice(n+1),e-1))yield[s,...o]}function it(t,e,n){
let s=new Set,o=(r,a)=>{if(r===a||r===n||a===n)return!1;let l=Math.min(t.levels[r],t.levels[a]);if(l===
1073741824)return!0;let u=Math.min(r,a)*67108864+Math.max(r,a);if(s.has(u))return!1;for(let d=0;d<t.
sizes[l];d+=1)if(o(t.kidAt(r,l,d),t.kidAt(a,l,d)))return!0;return s.add(u),!1},i=new Set;for(let r of t.
reached(e)){let a=t.levels[r];if(a===1073741824||i.has(a))continue;let l=[...new Set(t.kids[r])];l.some(
(u,d)=>l.slice(d+1).some(f=>o(u,f)))&&i.add(a)}return i}var Q=class{constructor(e,n,s,o,i){this.space=e,this.day=i,this.ties=new pe(e,n,s,o);let r=n.map(a=>[
...j($(a)),...Object.keys(a.assume??{})].map(l=>e.levelOf(l)));this.settling=new me(e.nodes,r)}opened(e,n){
let s=this.ties.open(e,n),{dated:o}=this.space;return o>=0&&(s.fixed[o]=Object.hasOwn(e,this.day)?1:
0),s}open(e){let n=this.ties.settle(e);return this.ties.complain(e,n)?null:this.opened(e,n)}settle(e,n,s){
return this.settling.settle(e,n,s)}};function Te(t){let e=t.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);return e?e.join(
"-"):"-"}var Cn="it is not known ";function rt(t){let e=new Map,n=o=>e.has(o)||e.set(o,e.size),s=`${t.name}/`;
for(let{id:o}of t.rules){let i=t.layers.some(r=>o.startsWith(`${r}/`));n(i?o:s+o),i||n(o)}return e}function at(t,e){
let n=Cn+t.unknown,s={name:t.name,asks:t.asks,type:t.type,unit:t.unit??"",values:(t.values??[]).map(
([o,i])=>({value:o,phrase:i})),groups:(t.groups??[]).map(([o,i])=>({phrase:o,values:i})),template:t.
template??"",atLeast:t.atLeast??null,whole:t.whole??!1,bounds:t.cuts??[],ordinary:t.ordinary,ordinaryPhrase:"",
unknown:t.unknown,unknownPhrase:n,also:t.also??[],isRead:e};return{...s,ordinaryPhrase:F(s,t.ordinary)}}
function lt(t){let e={summary:"",caution:"",date:"",place:"",told:[],sources:[]},n=o=>Object.fromEntries(
o.map(i=>t.statements[i])),s=t.ordinary.slice(0,1).toUpperCase()+t.ordinary.slice(1);return[{...e,id:"\
ordinary",kind:"ordinary",group:"",title:s,facts:{},where:""},...t.cases.map(o=>({...e,...o,id:`case\
/${o.name}`,kind:"case",group:"Reported cases",facts:n(o.facts),where:o.file??""})),...t.scenarios.map(
o=>new Le(t,o))]}var Le=class{constructor(e,n){this.data=e,this.scenario=n,this.kind="scenario",this.
title=n[2]}get summary(){return""}get caution(){return""}get date(){return""}get place(){return""}get told(){
return[]}get sources(){return[]}get feature(){return this.data.features[this.scenario[0]]}get group(){
return this.feature[0]}get id(){return`scenario/${Te(this.group)}/${Te(this.title)}`}get where(){return`${this.
feature[1]}:${this.scenario[1]}`}get facts(){return Object.fromEntries(this.scenario[3].map(e=>this.
data.statements[e]))}};function ct(t){let e=t.reasons.map(n=>({source:"",isContested:!1,isUnverified:!1,
...n}));return t.decisions.map(n=>{let{outcome:s,mode:o="",ground:i="",scope:r="",note:a=""}=n,l=n.duties??
[];return{outcome:s,mode:o,ground:i,scope:r,note:a,duties:l.map(u=>t.duties[u]),reasons:(n.reasons??
[]).map(u=>e[u]),substance:[s,o,i,r,...[...new Set(l)].sort((u,d)=>u-d)].join()}})}function ut(t,{diagram:e},n){
let s=n.map(l=>t.terminal(l)),o=[],{shapes:i,nodes:r}=e,a=i.map(l=>Math.max(...l)+1);for(let l=0;l<r.
length;){let u=r[l]%i.length,d=(r[l]-u)/i.length;l+=1;let f=l;l+=a[u];let h=i[u].map(p=>{let m=r[f+p];
return m<0?s[-1-m]:o[o.length-m]});o.push(t.node(d,h))}return{made:o,terminals:s}}function dt({made:t,
terminals:e},n){return n<0?e[-1-n]:t[n]}var ge=class{constructor(e){let{nodes:n,space:s}=e;this.bench=e;let o=e.constraints.reduce((r,a)=>n.
both(r,s.condition($(a))),1),i=r=>r.substance;this.regimes=[...e.roots].map(([r,a])=>{let l=n.map(i,
a);return{name:r,bare:l,within:n.choice(o,l,e.evaluator.settling.outside)}})}find(e){let{nodes:n,topics:s}=this.
bench;return n.lent(()=>{let o=this.opened(e),i=new Set([...Object.keys(e.facts),...e.passed??[]]),r=new Map(
s.flatMap(({facts:u})=>u.map(d=>[d,[]]))),a=new Map;for(let u of this.regimes){let d=this.factsAt(this.
levels(u,o)).filter(f=>!i.has(f));a.set(u.name,d);for(let f of d)r.get(f)?.push(u.name)}let l=[...r].
filter(([,u])=>u.length);return{byFact:new Map(l),byRegime:a}})}opened({facts:e,passed:n=[]}){let{day:s,
evaluator:o,nodes:i,space:r}=this.bench,{assumable:a,ordinary:l}=o.ties,u=new Int32Array(i.sizes.length).
fill(-1),d={},f=[];for(let h of this.bench.facts.keys()){let p=r.levelOf(h),m=Object.hasOwn(e,h);m&&
e[h]!==O?u[p]=r.cutterOf(h).classOf(e[h]):!m&&n.includes(h)&&l[h]!==O?a.has(h)?d[h]=l[h]:u[p]=r.cutterOf(
h).classOf(l[h]):f.push(p)}return r.dated>=0&&(Object.hasOwn(e,s)?u[r.dated]=1:n.includes(s)&&(u[r.dated]=
0)),o.ties.openBy(u,d,f)}levels({bare:e,within:n},s){let{nodes:o,evaluator:i}=this.bench,{settling:r}=i,
a=o.restrict(n,s.fixed);s.assumed.size&&(a=r.without(o.choice(s.ways,a,r.outside),s.assumed));let l=it(
o,a,r.outside);for(let u of o.tested(o.restrict(e,s.fixed)))s.tied.has(u)&&l.add(u);return[...l].sort(
(u,d)=>u-d)}factsAt(e){let{day:n,space:s}=this.bench,o=e.flatMap(i=>i===s.dated?n:s.factAt.get(i)??[]);
return[...new Set(o)]}};function Ce(t,e){if(e===O)return!0;switch(t.type){case"number":return typeof e=="number"&&Math.abs(e)<
1e15&&(t.atLeast===null||e>=t.atLeast)&&(!t.whole||Number.isInteger(e));case"date":return typeof e==
"string"&&ht(e);default:return t.values.some(n=>n.value===e)}}function ft(t,e){let n=e.trim();if(t.type===
"date")return ht(n)?{value:n}:{complaint:"It is a day, such as 2024-01-31."};let s=/^-?(0|[1-9]\d*)(\.\d+)?$/.
test(n)?Number(n):NaN;if(Ce(t,s))return{value:s};let o=`a ${t.whole?"whole ":""}number`,i=t.unit?` o\
f ${t.unit}`:"",r=t.atLeast===null?"":`, at least ${t.atLeast}`;return{complaint:`It is ${o}${i}${r}\
.`}}function ht(t){if(!/^\d{4}-\d{2}-\d{2}$/.test(t)||t.startsWith("0000"))return!1;let e=new Date(`${t}\
T00:00:00Z`);return!Number.isNaN(e.getTime())&&e.toISOString().startsWith(t)}var jn="technical",qn="in-force";function qe(t,e,n,s){let o=new je(t,e.duties),i=o.list(n.rules);if(s){
let r=pt(t,o,s,o.list(s.rules),e.day),a=(l,u)=>o.layOver(l,u);i=t.nodes.apply(a,[i,r])}return pt(t,o,
n,i,e.day)}function pt(t,e,{dates:n},s,o){let{nodes:i}=t;if(!n||t.dated<0)return s;let{first:r,last:a,
said:l}=n,d=t.cutterOf(o).plainest.map(M=>r!==null&&M<r||a!==null&&M>a),f=i.leaf(t.dated,[!1,!0]),h=i.
both(f,i.leaf(t.levelOf(o),d)),p=`It is ${l}, and the request is made on another date.`,m=e.ruling({
outcome:"not_governed",reasons:[e.reason({rule:qn,because:p})],note:l});return i.choice(h,i.terminal(
m),s)}var je=class{constructor(e,n){this.space=e,this.duties=n,this.known=mt.get(e)??{rulings:new Map,
reasons:new Map},mt.set(e,this.known)}list(e){let{nodes:n}=this.space,s=e[e.length-1],o=this.decided(
s);for(let i of e.slice(0,-1).reverse()){let r=this.space.condition(i.when);o=n.choice(r,this.decided(
i),o)}return o}decided(e){let{outcome:n,mode:s,ground:o,scope:i,because:r,source:a,duties:l=[]}=e,u=this.
reason({rule:e.id,because:r,source:a,isContested:!!e.contested,isUnverified:!!e.unverified}),d=l.map(
([,f])=>f?this.space.condition(f):0);return this.space.nodes.apply((...f)=>{let h=l.filter((p,m)=>!f[m]).
map(([p])=>this.duties[p]);return this.ruling({outcome:n,mode:s,ground:o,scope:i,duties:h,reasons:[u]})},
d)}layOver(e,n){if(n.outcome!=="refuse")return e;let s=n.reasons.map(o=>this.reason({...o,rule:`${jn}\
/${o.rule}`}));return e.outcome==="allow"?this.ruling({outcome:"refuse",mode:"impossible",reasons:s,
note:n.note}):e.outcome!=="refuse"?e:this.ruling({...e,reasons:[...new Set([...e.reasons,...s])]})}reason({
rule:e,because:n,source:s="",isContested:o=!1,isUnverified:i=!1}){let r={rule:e,because:n,source:s,isContested:o,
isUnverified:i};return gt(this.known.reasons,JSON.stringify(r),r)}ruling({outcome:e,mode:n="",ground:s="",
scope:o="",duties:i=[],reasons:r,note:a=""}){let l=i.map(h=>this.duties.indexOf(h)),u=[...new Set(l)].
sort((h,p)=>h-p),d=[e,n,s,o,...u].join(),f=JSON.stringify([d,l,r,a]);return gt(this.known.rulings,f,
{outcome:e,mode:n,ground:s,scope:o,duties:i,reasons:r,note:a,substance:d})}},mt=new WeakMap;function gt(t,e,n){
let s=t.get(e);return s!==void 0?s:(t.set(e,n),n)}var _n=864e5,In="2000-01-01";function yt(t,e,n,s){let o=new Map([...t.keys()].map(u=>[u,new Set]));for(let u of e)
we(u,o);for(let u of n)o.get(s)?.add(u);let i=new Map([...t.values()].map(u=>{let d=[...o.get(u.name)??
[]];return[u.name,new H(Un(u,d))]})),r=[],a=new Map,l=-1;for(let[u,d]of i)u===s&&(l=r.length,r.push(
2)),a.set(u,r.length),r.push(d.plainest.length);return new J(new V(r),i,a,l)}function bt(t){return t.
flatMap(({when:e,duties:n=[]})=>[...e?[e]:[],...n.flatMap(([,s])=>s?[s]:[])])}function kt(t){let{first:e,
last:n}=t?.dates??{first:null,last:null};return[e,n].flatMap(s=>s??[])}function we(t,e){if("not"in t)
we(t.not,e);else if("all"in t)for(let n of t.all)we(n,e);else if("any"in t)for(let n of t.any)we(n,e);else{
let{fact:n,...s}=t,o="in"in s?s.in:Object.values(s);for(let i of o)e.get(n)?.add(i)}}function Un(t,e){
let n={name:t.name,asks:"",type:t.type,ordinary:t.ordinary,unknown:""};if(!t.template){let l=t.values.
map(({value:u})=>u);return{...n,values:t.values.map(({value:u,phrase:d})=>[u,d]),classes:l.map((u,d)=>d),
plainest:l}}let s=e.sort((l,u)=>l<u?-1:1),o=t.type==="date"?Bn:Rn(t),i=[],r=[];for(let l=0;l<=2*s.length;l+=
1){let u=(l-1)/2,d=l%2?Fn(t,s[u]):o(s[l/2-1],s[l/2]);i.push(d===void 0?-1:r.length),d!==void 0&&r.push(
d)}return Dn({...n,cuts:s,classes:i,plainest:r})}function Dn(t){if(t.ordinary===O)return t;let e=new H(
t).classOf(t.ordinary);return e>=0&&(t.plainest[e]=t.ordinary),t}function Fn(t,e){if(typeof e!="numb\
er")return e;if(!(t.atLeast!==null&&e<t.atLeast))return t.whole&&!Number.isInteger(e)?void 0:e}function Bn(t,e){
if(t===void 0&&e===void 0)return In;let n=t===void 0?wt(String(e),-1):wt(String(t),1);return n!==void 0&&
(e===void 0||n<e)?n:void 0}function wt(t,e){let n=new Date(new Date(`${t}T00:00:00Z`).getTime()+e*_n).
toISOString();return/^\d{4}-/.test(n)&&n>="0001"?n.slice(0,10):void 0}function Rn(t){return(e,n)=>{let s=t.
atLeast??-1/0,o=e===void 0?s:Math.max(Number(e),s),i=e!==void 0&&Number(e)>=s,r=n===void 0?1/0:Number(
n);if(o>r||o===r&&i)return;let a=d=>(i?d>o:d>=o)&&d<r,l=[];return Number.isFinite(o)&&Number.isFinite(
r)&&l.push((o+r)/2),Number.isFinite(o)&&l.push(o,o+2),Number.isFinite(r)&&l.push(r-2),l.length||l.push(
0),(t.whole?l.flatMap(d=>[Math.floor(d),Math.ceil(d)]):l).find(a)}}var _e="otherwise";function vt(t,e,n){let s=new Map(t.policies[e.regime].rules.map(h=>[h.id,h])),o=h=>X(
t,h).join(`
`),i=e.rules.filter(h=>{let p=s.get(h.id);return p&&h.id!==_e&&o(h)!==o(p)}),r=new Set(e.rules.map(({
id:h})=>h)),a=[...s.keys()].filter(h=>!r.has(h)),l=e.rules[e.rules.length-1],u=s.get(_e),d=[`title: ${G(
n)}`,`extends: ${e.regime}`];return(t.regimesByName.get(e.regime)?.layers??[]).length===1&&d.push("t\
echnical: false"),Wn(e,[...s.keys()])?(a.length&&d.push(`remove: [${a.join(", ")}]`),i.length&&d.push(
"replace:",...i.flatMap(h=>z(X(t,h),2))),d.push(...Hn(t,e,s))):d.push("rules:",...e.rules.slice(0,-1).
flatMap(h=>z(X(t,h),2))),o(l)!==o(u)&&d.push("otherwise:",...te(X(t,l).slice(1),2)),`${d.join(`
`)}
`}function Wn({rules:t},e){let n=t.slice(0,-1).map(({id:i})=>i),s=n.filter(i=>e.includes(i)),o=e.filter(
i=>s.includes(i));return s.join()===o.join()&&(s.length>0||!n.length)}function Hn(t,{rules:e},n){let s=[];
for(let[o,i]of e.entries()){if(n.has(i.id))continue;let r=e[o-1],a=e.slice(o+1).find(({id:u})=>n.has(
u)&&u!==_e),l=r?`after: ${r.id}`:`before: ${a?.id??""}`;s.push(...z([l,"rule:",...te(X(t,i),2)],2))}
return s.length?["insert:",...s]:[]}function X(t,e){let{outcome:n,mode:s,ground:o,scope:i}=e,r=Object.
entries({outcome:n,mode:s,ground:o,scope:i}).filter(([,u])=>u),a=[`id: ${e.id}`];e.when&&a.push("whe\
n:",...te(Y(e.when),2)),a.push(`decide: {${r.map(([u,d])=>`${u}: ${d}`).join(", ")}}`),a.push(`becau\
se: ${G(e.because)}`),e.source&&a.push(`source: ${G(e.source)}`),e.contested&&a.push(`contested: ${G(
e.contested)}`),e.unverified&&a.push(`unverified: ${G(e.unverified)}`);let l=(e.duties??[]).flatMap(
([u,d])=>{let f=Object.entries(t.duties[u].written).map(([h,p])=>`${h}: ${ee(p)}`);return z([...f,...d?
["unless:",...te(Y(d),2)]:[]],2)});return l.length&&a.push("obligations:",...l),a}function Y(t){let e="\
all"in t?t.all:[t],n=e.map(zn);return e.length>1&&new Set(n).size<e.length?["all:",...e.flatMap(s=>z(
Y(s),2))]:e.flatMap(Pn)}function Pn(t){if("not"in t)return["not:",...te(Y(t.not),2)];if("all"in t)return[
"all:",...t.all.flatMap(s=>z(Y(s),2))];if("any"in t)return["any:",...t.any.flatMap(s=>z(Y(s),2))];let{
fact:e,...n}=t;if("in"in n){let s=n.in.map(ee);return[`${e}: ${s.length===1?s[0]:`[${s.join(", ")}]`}`]}
return[`${e}: ${ee(n)}`]}function zn(t){return"fact"in t?t.fact:Object.keys(t)[0]}function ee(t){return Array.
isArray(t)?`[${t.map(ee).join(", ")}]`:typeof t=="object"&&t!==null?`{${Object.entries(t).map(([e,n])=>`${e}\
: ${ee(n)}`).join(", ")}}`:typeof t=="string"&&!/^\d{4}-\d{2}-\d{2}$/.test(t)?/^[a-z][a-z_]*$/.test(
t)&&!Vn.has(t)?t:G(t):K(t)}var Vn=new Set(["true","false","yes","no","on","off","null","y","n"]);function G(t){
return JSON.stringify(t)}function te(t,e){return t.map(n=>" ".repeat(e)+n)}function z(t,e){return t.
map((n,s)=>`${" ".repeat(e)}${s?"  ":"- "}${n}`)}var ye="technical",Ot="otherwise",Jn={allow:["must","may","owner"],refuse:["must_not","no_ground","i\
mpossible"],not_governed:[""]};function $t(t,e){let n=t.policies[e.name];return e.whyFixed||!n?null:
{regime:e.name,rules:n.rules.map(s=>({id:s.id,when:s.when===null?null:{all:Kn(structuredClone(s.when))},
outcome:s.outcome,mode:s.mode??"",ground:s.ground??"",scope:s.scope??"",because:s.because,source:s.source??
"",contested:s.contested??"",unverified:s.unverified??"",duties:structuredClone(s.duties??[])}))}}function Kn(t){
return"all"in t?t.all:[t]}var ke=class{constructor(e,n,s=`${n.regime}-changed`){this.bench=e,this.draft=
n,this.name=s,this.base=e.regimesByName.get(n.regime);let o=e.policies[n.regime],i=this.base.layers.
filter(h=>h!==n.regime),r=i.map(h=>[h,e.policies[h]]),a={...o,rules:n.rules},l=[o,a,...r.map(([,h])=>h)],
u=e.constraints.map($);this.space=yt(e.facts,[...u,...l.flatMap(({rules:h})=>bt(h))],l.flatMap(kt),e.
day),this.evaluator=new Q(this.space,e.constraints,e.facts,(h,p)=>e.phrase(h,p),e.day);let d=n.regime===
ye?void 0:e.policies[ye],f=i.includes(ye)?d:void 0;this.complaints=this.check(),this.before=qe(this.
space,e,o,f),this.root=this.complaints.length?this.before:qe(this.space,e,a,f),this.order=this.orderOf(
n.rules,f),this.orderBefore=this.orderOf(o.rules,f),this.regime=this.described()}orderOf(e,n){let s=(n?.
rules??[]).map(({id:o})=>`${ye}/${o}`);return new Map([...s,...e.map(({id:o})=>o)].map((o,i)=>[o,i]))}described(){
let{facts:e}=this.bench,n=this.base.rules.filter(({id:o})=>o.includes("/")),s=this.draft.rules.map(o=>{
let i=this.base.rules.find(({id:r})=>r===o.id);return{id:o.id,when:o.when?he(o.when,e):"",then:i?.then??
"",because:o.because,source:o.source,contested:o.contested,unverified:o.unverified,quote:"",file:i?.
file??"",line:i?.line??0,duties:i?.duties??[]}});return{...this.base,name:this.name,title:`${this.base.
title}, changed`,rules:[...n,...s]}}check(){let{rules:e}=this.draft,n=e.flatMap((o,i)=>this.complain(
o,i===e.length-1)),s=e.map(({id:o})=>o);for(let o of new Set(s.filter((i,r)=>s.indexOf(i)!==r)))n.push(
`two rules have the id ${o}`);return n.length?n:this.unreached()}complain(e,n){let s=[],{id:o,outcome:i,
mode:r,ground:a,scope:l,when:u}=e;(n?o!==Ot:o===Ot||!/^[a-z0-9][a-z0-9-]*$/.test(o))&&s.push(`${o} i\
s no id here: use a-z, 0-9 and -`),n&&u&&s.push("what is decided otherwise has no condition"),!n&&!(u&&
u.all.length)&&s.push(`${o} has no condition left`);let d=Jn[i];return d?d.includes(r)||s.push(`${o}\
: ${i} has no mode ${r||"that is empty"}`):s.push(`${o}: a rule cannot decide ${i}`),i==="allow"&&!a&&
s.push(`${o}: what allows needs a ground`),i==="not_governed"&&a&&s.push(`${o}: what is not governed\
 has no ground`),i==="allow"!=!!l&&s.push(`${o}: only what allows has a scope`),e.because.trim()||s.
push(`${o} does not say why`),!n&&!e.source&&s.push(`${o} has no source`),s}unreached(){let{nodes:e}=this.
space,n=this.bench.constraints.reduce((s,o)=>e.both(s,this.space.condition($(o))),1);for(let{id:s,when:o}of this.
draft.rules){if(!o)break;let i=this.space.condition(o);if(e.both(n,i)===0)return[`the rule ${s} is n\
ever reached`];n=e.both(n,e.negation(i))}return[]}answer({facts:e}){return this.space.nodes.lent(()=>this.
answered(this.root,e,this.order,this.regime))}answered(e,n,s,o){let i=this.evaluator.open(n);if(!i)return{
...ue(o),why:"the facts cannot be so together"};let r=this.evaluator.settle(e,i,s),a=r.missing.map(l=>this.
bench.factOf(this.space.factAt.get(l)));return ce(o,r,a,this.bench)}flips(){let{nodes:e}=this.space;
return this.bench.starters.flatMap(n=>e.lent(()=>{let s=this.evaluator.open(n.facts);if(!s||this.isAlike(
s))return[];let o=this.answered(this.before,n.facts,this.orderBefore,this.base),i=this.answered(this.
root,n.facts,this.order,this.regime),r=C(o,i);return r.length?[{starter:n,before:o,after:i,changes:r,
direction:Qn(o,i)}]:[]}))}isAlike({fixed:e}){let{nodes:n}=this.space;return n.restrict(this.before,e)===
n.restrict(this.root,e)}unseen(e=this.flips()){let{nodes:n}=this.space,s=new Set(e.map(({before:o,after:i})=>`${be(
o)} ${be(i)}`));return n.lent(()=>{let o=(u,d)=>u.substance===d.substance?"":`${be(u)} ${be(d)}`,i=n.
apply(o,[this.before,this.root]),r=this.bench.constraints.reduce((u,d)=>n.both(u,this.space.condition(
$(d))),1),a=n.choice(r,i,n.terminal(""));return n.terminalsOf(a).map(u=>n.values[u]).filter(u=>u&&!s.
has(u)).map(u=>this.witness(n.map(d=>d===u,a))).map(u=>({request:{facts:u},before:this.answered(this.
before,u,this.orderBefore,this.base),after:this.answered(this.root,u,this.order,this.regime)}))})}witness(e){
let{nodes:n,factAt:s,dated:o}=this.space,i={},r=e,a=!1,l=this.evaluator.ties.settle({});for(;r!==1;){
let u=n.levels[r],d=s.get(u),f=n.kids[r],h=d===void 0?0:this.usualClass(d,l),p=f[h]===0?f.findIndex(
m=>m!==0):h;u===o&&(a=p===1),d!==void 0&&(d!==this.bench.day||a||p!==h)&&(i[d]=this.space.cutterOf(d).
plainest[p]),r=f[p]}return this.fewest(i,e)}usualClass(e,n){let s=n[e];return s==="unknown"?0:Math.max(
0,this.space.cutterOf(e).classOf(s))}fewest(e,n){let s=e;for(let o of Object.keys(e)){let i={...s};delete i[o],
this.isWithin(i,n)&&(s=i)}return s}isWithin(e,n){let s=this.evaluator.open(e);if(!s)return!1;let{nodes:o}=this.
space;return o.both(s.ways,o.negation(o.restrict(n,s.fixed)))===0}get yaml(){return vt(this.bench,this.
draft,this.regime.title)}};function be({outcome:t,mode:e,ground:n,scope:s,duties:o}){return JSON.stringify(
[t,e,n,s,o.map(({said:i})=>i).sort()])}function Qn(t,e){if(t.outcome!==e.outcome){if(e.outcome==="al\
low")return"wider";if(t.outcome==="allow")return"narrower"}return"changed"}var Mt="-",St=["regime","outcome","mode","ground","scope"],xt=3,Gn=90;function Et(t,e,n,s){let o=n.filter(
({why:r,outcome:a})=>!r&&a!=="error");return[`Scenario: ${es(s||Yn(t,e))}`,`  Given ${t.ordinary}`,...t.
stated(e).map(r=>`  And ${r}`),`  When ${t.asked}`,...Zn(o).map(r=>`  ${r}`)].map(r=>`  ${r}
`).join("")}function Yn(t,e){let n=t.stated(e),s=n.length<=xt?n.length:xt-1;for(;s>1&&I(n.slice(0,s)).
length>Gn;)s-=1;let o=n.length-s,i=o?[`${o} fact${o===1?"":"s"} more`]:[],r=I([...n.slice(0,s),...i])||
t.ordinary;return r.slice(0,1).toUpperCase()+r.slice(1)}function Zn(t){if(!t.length)return[];let n=t.
some(({missing:r})=>r.length)?[...St,"missing"]:St,o=t.map(r=>{let a=[r.outcome,r.mode,r.ground,r.scope],
l=r.missing.map(({fact:u})=>u).join(", ");return[r.regime,...[...a,l].map(u=>u||Mt)]}).map(r=>r.slice(
0,n.length)),i=t.some(r=>r.duties.length)?t.flatMap(Xn):[];return["Then the regimes decide",...Nt([n,
...o]),...i]}function Xn({regime:t,duties:e,missing:n}){if(n.length)return[...new Set(e.map(i=>`And \
under "${t}" ${i.plain}`))];if(!e.length)return[`And under "${t}" no duties follow`];let s=i=>[i.who,
i.duty,i.within||Mt],o=[...new Map(e.map(i=>[JSON.stringify(s(i)),s(i)])).values()];return[`And unde\
r "${t}" these duties follow`,...Nt([["who","duty","within"],...o])]}function Nt(t){let e=t.map(s=>s.
map(o=>o.replace(/[\\|]/g,"\\$&"))),n=e[0].map((s,o)=>Math.max(...e.map(i=>i[o].length)));return e.map(
s=>`  | ${s.map((o,i)=>o.padEnd(n[i])).join(" | ")} |`)}function At(t,e,n){let s=t.stated(e),o=s.length?
`${t.ordinary}, in which ${I(s)}`:t.ordinary,i=n.filter(({why:d})=>!d),r=new Map;for(let d of i)r.set(
d.said,[...r.get(d.said)??[],Ie(t,d)]);let a=[...r].map(([d,f])=>`${d}: ${f.join("; ")}.`),l=i.filter(
d=>d.isContested),u=n.filter(({why:d})=>d);return[`Asked: ${o}.`,...a,...l.length?[`Contested: ${l.map(
d=>Ie(t,d)).join("; ")}.`]:[],...u.length?[`Not known here: ${u.map(d=>Ie(t,d)).join("; ")}.`]:[],...t.
caution?[t.caution]:[]].join(" ")}function Ie(t,{regime:e}){return t.regimesByName.get(e)?.title??e}
function es(t){return t.split(/\s+/).filter(Boolean).join(" ")}function Tt(t){return new Ue(t)}var Ue=class{constructor(e){this.caution=e.caution,this.asked=e.asked,
this.ordinary=e.ordinary,this.day=e.day,this.legend=e.legend,this.marks={contested:e.contested},this.
grounds=e.grounds,this.signs=e.signs,this.constraints=e.constraints,this.duties=e.duties,this.policies=
e.policies,this.nodes=new V(e.diagram.sizes);let n=ut(this.nodes,e,ct(e)),s=new Map(e.facts.map(a=>[
a.name,new H(a)])),o=new Map(e.facts.map((a,l)=>[a.name,e.diagram.levels[l]]));this.space=new J(this.
nodes,s,o,e.diagram.dated),this.roots=new Map(e.regimes.filter(a=>!a.why).map(a=>[a.name,dt(n,a.root??
0)])),this.regimes=e.regimes.map(a=>({...a,sources:a.sources.map(l=>e.sources[l]),rules:a.rules.map(
l=>e.rules[l]),why:a.why??"",whyFixed:a.whyFixed??"",premises:a.premises??[]})),this.regimesByName=new Map(
this.regimes.map(a=>[a.name,a])),this.orders=new Map(this.regimes.map(a=>[a.name,rt(a)]));let i=this.
readFacts();this.facts=new Map(e.facts.map(a=>[a.name,at(a,i.has(a.name))])),this.topics=e.topics.map(
([a,l])=>({title:a,facts:l}));let r=(a,l)=>this.phrase(a,l);this.evaluator=new Q(this.space,e.constraints,
this.facts,r,e.day),this.ties=this.evaluator.ties,this.starters=lt(e),this.turning=null}readFacts(){
let e=new Set([...this.roots.values()].flatMap(s=>[...this.nodes.tested(s)])),n=new Set([...e].flatMap(
s=>this.space.factAt.get(s)??[]));e.has(this.space.dated)&&n.add(this.day);for(let s of this.constraints)
for(let o of j($(s)))n.add(o);return n}factOf(e){let n=this.facts.get(e);if(!n)throw new RangeError(
`there is no fact ${e}`);return n}phrase(e,n){return F(this.factOf(e),n)}has(e,n){let s=this.facts.get(
e);return s!==void 0&&Ce(s,n)}readValue(e,n){return ft(this.factOf(e),n)}complete(e){return this.nodes.
lent(()=>this.completed(e))}completed({facts:e}){let n=this.ties.settle(e),s=this.ties.complain(e,n),
o=[];for(let[i,r]of Object.entries(n)){if(Object.hasOwn(e,i)||r===this.ties.ordinary[i])continue;let a=this.
constraints.find(l=>l.assume?.[i]===r&&P(l.when,n)!==!1)?.because;o.push({fact:i,value:r,phrase:this.
phrase(i,r),because:a??""})}return{values:n,assumed:o,complaint:s}}decide(e,n=[]){return this.nodes.
lent(()=>{let s=this.completed(e);if(s.complaint)return{...s,answers:[]};let o=this.evaluator.opened(
e.facts,s.values),r=this.regimes.filter(({name:a})=>!n.length||n.includes(a)).map(a=>this.answer(a,o));
return{...s,answers:r}})}answer(e,n){let s=this.roots.get(e.name);if(s===void 0)return ue(e);let o=this.
orders.get(e.name),i=this.evaluator.settle(s,n,o),r=i.missing.map(a=>this.factOf(this.space.factAt.get(
a)));return ce(e,i,r,this)}turnsOn(e){return this.turning??=new ge(this),this.turning.find(e)}nextQuestion(e){
let n=null;for(let[s,o]of this.turnsOn(e).byFact)(n===null||o.length>n.regimes.length)&&(n={fact:s,regimes:o});
return n}steps(e,n){let s=this.regimesByName.get(n),o=this.roots.get(n);return!s||o===void 0?[]:this.
nodes.lent(()=>{let{values:i,complaint:r}=this.completed(e);if(r)return[];let a=this.answer(s,this.evaluator.
opened(e.facts,i)),l=this.nodes.tested(o),u=[];for(let f of this.facts.values()){let h=this.space.levelOf(
f.name),p=f.name===this.day&&l.has(this.space.dated);if(!(!l.has(h)&&!p&&!this.isTied(f.name)))for(let{
value:m,others:M}of this.otherValues(f,e,i)){let y={facts:{...e.facts,[f.name]:m}},w=this.step(s,y,a);
w&&u.push({fact:f.name,value:m,phrase:F(f,m),others:M.map(E=>F(f,E)),asOrdinary:m===f.ordinary&&Object.
hasOwn(e.facts,f.name),...w})}}let d=({changes:f})=>f.includes("outcome")?0:f.includes("mode")?1:2;return u.
sort((f,h)=>d(f)-d(h))})}isTied(e){return this.constraints.some(n=>Object.hasOwn(n.assume??{},e)||j(
$(n)).includes(e))}step(e,{facts:n},s){let o=this.evaluator.open(n);if(!o)return null;let i=this.answer(
e,o),r=C(s,i);return r.length?{answer:i,changes:r}:null}otherValues(e,n,s){let o=this.space.cutterOf(
e.name),i=s[e.name],r=i===O?-1:o.classOf(i),a=e.name===this.day||this.ties.assumable.has(e.name),l=Object.
hasOwn(n.facts,e.name)||!a;return o.plainest.flatMap((u,d)=>{if(d===r&&l)return[];let h=e.values.filter(
p=>o.classOf(p.value)===d).map(p=>p.value).filter(p=>p!==u);return[{value:u,others:h}]})}differs(e,n){
let{answers:s}=this.decide(e),o=s.find(i=>i.regime===n);return!o||o.why?[]:s.filter(i=>i!==o&&!i.why).
map(i=>({regime:i.regime,changes:C(o,i),answer:i})).filter(({changes:i})=>i.length)}changes(e,n){let[
s,o]=[this.decide(e),this.decide(n)],i=[...this.facts.keys()].filter(a=>s.values[a]!==o.values[a]),r=o.
answers.flatMap((a,l)=>{let u=s.answers[l],d=u?C(u,a):[];return d.length?[{regime:a.regime,before:u,
after:a,changes:d}]:[]});return{facts:i.map(a=>({fact:a,before:this.phrase(a,s.values[a]),after:this.
phrase(a,o.values[a])})),answers:r}}stated({facts:e}){return[...this.facts.keys()].filter(s=>Object.
hasOwn(e,s)).map(s=>this.phrase(s,e[s]))}toScenario(e,n,s){let{answers:o}=this.decide(e,n);return Et(
this,e,o,s)}toJson({facts:e}){let n=[...this.facts.keys()].filter(s=>Object.hasOwn(e,s));return`${JSON.
stringify(Object.fromEntries(n.map(s=>[s,e[s]])))}
`}draftOf(e){let n=this.regimesByName.get(e);return n?$t(this,n):null}tryVariant(e,n){return new ke(
this,e,n)}sayCondition(e){return he(e,this.facts)}toMemo(e,n){return At(this,e,this.decide(e,n).answers)}};function c(t,e,...n){let s=document.createElement(t);for(let[o,i]of Object.entries(e))i==null||i===!1||
(typeof i=="function"?s.addEventListener(o.slice(2),i):s.setAttribute(o,i===!0?"":String(i)));return s.
append(...De(n)),s}function g(t,...e){t.replaceChildren(...De(e))}function De(t){return t.flatMap(e=>e===
null||e===""?[]:Array.isArray(e)?De(e):[typeof e=="number"?String(e):e])}function b(t,e){let n=document.
getElementById(t);if(n instanceof e)return n;throw new Error(`the page has no ${e.name} with the id ${t}`)}
function Lt(t){return t.replaceAll("_"," ")}function S(t,e){return`${t.toLocaleString("en")} ${e}${t===
1?"":"s"}`}function ts(t,e){let n;try{n=new URL(t)}catch{return document.createTextNode(e)}return n.
protocol!=="https:"&&n.protocol!=="http:"?document.createTextNode(`${e} (${t})`):c("a",{href:n.href,
rel:"noreferrer"},e)}function A(t){return c("span",{class:`tile ${t.slug}`,"aria-hidden":"true"},t.sign)}
var ns={secondary:"read in a copy only",unverified:"not verified"};function ne(t){let e=t.address?ts(
t.address,t.title||t.address):document.createTextNode(t.title||t.id),s=[t.outlet,t.date,ns[t.status],
t.unread?`read in part (not read: ${t.unread.replace(/\.$/u,"")})`:"",t.last_read?`last read ${t.last_read}`:
"",t.note].filter(Boolean).join(", ");return c("span",{class:"source"},e,s?`, ${s}`:"")}function Ct(t){return t?c("p",{class:"quotation"},"Its words: ",c("q",{},t)):null}function jt(t,e){return[
t.isContested||t.contested?c("p",{class:"dispute"},c("span",{class:"mark contested"},`${e.sign} Cont\
ested. `),t.contested):null,t.isUnverified||t.unverified?c("p",{class:"dispute unverified"},c("span",
{class:"mark unverified"},"Not verified. "),t.unverified):null].filter(Boolean)}function qt(t){let e=c(
"div",{class:"bar","aria-hidden":"true"}),n=t.reduce((s,[,o])=>s+o,0);for(let[s,o]of t){let i=o/n,r=i>
.15?`${s.sign} ${o}`:i>.06?s.sign:"",a=c("span",{class:s.slug},r);a.style.flexGrow=String(o),a.style.
flexBasis="0",e.append(a)}return e}function _t(t){return c("ul",{class:"tally"},t.map(([e,n])=>c("li",
{},A(e),`${e.name}: ${n}`)))}function It(){let t=b("theme",HTMLSelectElement),e=()=>{t.value?document.documentElement.dataset.theme=
t.value:delete document.documentElement.dataset.theme};try{t.value=localStorage.getItem("exigent-the\
me")??""}catch{t.value=""}e(),t.addEventListener("input",()=>{e();try{localStorage.setItem("exigent-\
theme",t.value)}catch{}})}var ss=["allow","refuse","not_governed"],os=["at_least","at_most","more_than","less_than"];function Ut(t,{
regime:e,changes:n,gone:s}){let o=e?t.draftOf(e):null;if(!o)return null;let i=o.rules.filter(r=>r.when===
null||!s.includes(r.id));return{...o,rules:i.map(r=>is(r,n[r.id]))}}function is(t,e){if(!e)return t;
let{when:n,...s}=e;return{...t,...s,...n&&t.when?{when:structuredClone(n)}:{}}}function Dt(t,e){let n=t.
get(".vary")??"",s=e.regimes.some(({name:r})=>r===n)?e.draftOf(n):null;if(!s)return{regime:"",changes:{},
gone:[]};let o=new Set(s.rules.filter(({when:r})=>r).map(({id:r})=>r)),i={};for(let r of s.rules){let a=t.
getAll(`.rule.${r.id}`).at(-1),l=a===void 0?null:rs(a,e);l&&(i[r.id]=l)}return{regime:n,changes:i,gone:t.
getAll(".gone").filter(r=>o.has(r))}}function Ft({regime:t,changes:e,gone:n},s){if(t){s.append(".var\
y",t);for(let[o,i]of Object.entries(e))s.append(`.rule.${o}`,JSON.stringify(i));for(let o of n)s.append(
".gone",o)}}function rs(t,e){let n;try{n=JSON.parse(t)}catch{return null}let s=Fe(n);if(!s)return null;
let o={},i=Fe(s.when);if(i&&Array.isArray(i.all)){let a=i.all.map(l=>Be(l,e,0));a.every(l=>l!==null)&&
(o.when={all:a})}let r=ss.find(a=>a===s.outcome);return r&&(o.outcome=r,o.mode=se(s.mode),o.scope=se(
s.scope),o.ground=Object.hasOwn(e.grounds,se(s.ground))?se(s.ground):""),typeof s.because=="string"&&
(o.because=s.because),o}function se(t){return typeof t=="string"?t:""}function Fe(t){return t!==null&&
typeof t=="object"&&!Array.isArray(t)?t:null}function Be(t,e,n){let s=Fe(t);if(!s||n>12)return null;
if("not"in s){let o=Be(s.not,e,n+1);return o&&{not:o}}for(let o of["all","any"]){let i=s[o];if(!Array.
isArray(i))continue;let r=i.map(l=>Be(l,e,n+1));if(!r.length||r.some(l=>l===null))return null;let a=r.
filter(l=>l!==null);return o==="all"?{all:a}:{any:a}}return as(s,e)}function as(t,e){let n=e.facts.get(
se(t.fact));if(!n)return null;let s=i=>i!=="unknown"&&e.has(n.name,i);if(Array.isArray(t.in))return t.
in.length>0&&t.in.every(s)?{fact:n.name,in:t.in}:null;if(n.values.length)return null;let o={};for(let i of os){
let r=t[i];if(r!==void 0){if(!s(r))return null;o[i]=r}}return Object.keys(o).length?{fact:n.name,...o}:
null}var Bt="unknown",ls=["scenario","json","memo"],cs=["all","disclosing","differing","changed"];function Re(){
return{from:"",facts:{},passed:[],pinned:null,beside:"",shown:"all",sought:"",opened:[],taken:[],form:"\
scenario",title:"",variant:{regime:"",changes:{},gone:[]}}}function Ht(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),s=n.get(".pinned"),o=ls.find(f=>f===n.get(".as")),i=cs.find(f=>f===n.get(".show")),
r=new Set(e.regimes.map(f=>f.name)),a=f=>n.getAll(f).filter(h=>r.has(h)),l=e.starters.find(({id:f})=>f===
n.get(".from")),u=Rt(n,e),d=Object.keys(u.facts).length>0||u.passed.length>0;return{...Re(),...l&&!d?
{facts:l.facts}:u,from:l?.id??"",pinned:s===null?null:Rt(new URLSearchParams(s),e),beside:a(".beside")[0]??
"",shown:i??"all",sought:n.get(".find")??"",opened:a(".open"),taken:a(".take"),form:o??"scenario",title:n.
get(".title")??"",variant:Dt(n,e)}}function Pt(t){let e=Wt(t);t.from&&e.append(".from",t.from),t.pinned&&
e.append(".pinned",String(Wt(t.pinned))),t.beside&&e.append(".beside",t.beside),t.shown!=="all"&&e.append(
".show",t.shown),t.sought&&e.append(".find",t.sought);for(let n of t.opened)e.append(".open",n);for(let n of t.
taken)e.append(".take",n);return t.form!=="scenario"&&e.append(".as",t.form),t.title&&e.append(".tit\
le",t.title),Ft(t.variant,e),`#${e}`}function Rt(t,e){let n={};for(let[o,i]of t){let r=e.facts.get(o),
a=r&&us(r,i,e);a!==void 0&&(n[o]=a)}let s=t.getAll(".passed").filter(o=>e.facts.has(o));return{facts:n,
passed:[...new Set(s)].filter(o=>!(o in n))}}function Wt({facts:t,passed:e=[]}){let n=new URLSearchParams;
for(let[s,o]of Object.entries(t))n.append(s,String(o));for(let s of e)n.append(".passed",s);return n}
function us(t,e,n){if(e===Bt)return Bt;if(t.type==="choice"||t.type==="yes_no")return t.values.find(
({value:o})=>String(o)===e)?.value;let s=n.readValue(t.name,e);return"value"in s?s.value:void 0}var q="unknown",ds=3,fs={outcome:"the outcome",mode:"whether it must",ground:"the ground",scope:"how\
 much",duties:"the duties"};function k(t){return t.charAt(0).toUpperCase()+t.slice(1)}function ve(t){
return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`}function oe(t){return ve(
t.map(e=>fs[e]??e))}function T(t){return t.why?"not answered on this page":t.said}function B(t){return[
t.why,t.sign.slug,t.said,...t.duties.map(e=>e.said)].join(`
`)}function ie(t,e){return Object.hasOwn(e.facts,t.name)?e.facts[t.name]:null}function U(t,e){let n=t.
facts.get(e);if(!n)throw new Error(`there is no fact ${e}`);return n}function zt(t,e){if(!e.length)return"\
These facts cannot be so at once.";if(!t.length)return"";let n=e.filter((r,a)=>B(r)!==B(t[a]));if(!n.
length)return"No answer changed.";let s=n.slice(0,ds).map(r=>`${r.regime} ${r.sign.name}`),o=n.length-
s.length,i=o?`; and ${o} more`:"";return`${S(n.length,"answer")} changed: ${s.join("; ")}${i}.`}var hs=4;function Jt(t,e,n,s,o){let i="";return{show(r,a){let l=JSON.stringify([a.request.facts,a.request.
passed]);if(l===i)return;i=l;let u=ps(t);g(t,r.why?c("p",{},`This page cannot answer for it: ${r.why}`):
null,r.note?c("p",{class:"quiet"},r.note):null,r.reasons.length?re("Why",r.reasons.map(d=>ms(d,n))):
null,gs(r),ws(r,s),r.why?null:ys(o(e.name),r,s),ks(e)),u>=0&&We(t)[Math.min(u,We(t).length-1)]?.focus()}}}
function We(t){return[...t.querySelectorAll("button")]}function ps(t){return We(t).findIndex(e=>e===
document.activeElement)}function ms(t,e){let n=t.text,s=n?.file?`, ${n.file}:${n.line}`:"";return c(
"div",{class:"reason"},c("p",{class:"prose"},t.because),c("p",{class:"place"},"rule ",c("code",{},t.
rule),s),n?c("p",{class:"quiet"},n.when?`If ${n.when}.`:"In every other case."):null,t.source?c("p",
{},"Source: ",ne(t.source)):null,n?Ct(n.quote):null,jt(t,e.marks.contested))}function gs({duties:t}){
let e=[...new Set(t.map(n=>n.said))];return e.length?re("What must follow",c("ul",{class:"facts"},e.
map(n=>c("li",{},k(n))))):null}function ws({missing:t},e){return t.length?re("It turns on what is no\
t known",c("ul",{class:"facts"},t.map(({fact:n,phrase:s})=>c("li",{},k(s)," ",c("button",{type:"butt\
on",onclick:()=>e.showQuestion(n)},"Answer it"))))):null}function ys(t,e,n){if(!t.length)return re("\
What one other fact would change",c("p",{},"Nothing: no single fact changes this answer."));let s=new Map;
for(let r of t){let a=`${r.answer.sign.slug}
${T(r.answer)}
${r.changes.join()}`;s.set(a,[...s.get(a)??[],r])}let o=[...s.values()],i=o.filter(([{changes:r}])=>!Kt(
r));return re("What one other fact would change",o.filter(r=>!i.includes(r)).map(r=>Vt(r,e,n)),i.length?
c("details",{class:"small"},c("summary",{},`Smaller changes: ${oe([...new Set(i.flatMap(([{changes:r}])=>r))])}`),
i.map(r=>Vt(r,e,n))):null)}function Kt(t){return t.includes("outcome")||t.includes("mode")}function Vt(t,e,n){
let[{answer:s,changes:o}]=t,i=new Map;for(let r of t)i.set(r.fact,[...i.get(r.fact)??[],r]);return c(
"div",{class:"turning-to"},c("p",{class:"said"},A(s.sign),c("span",{},Kt(o)?k(T(s)):`Still ${e.sign.
name}, but otherwise in ${oe(o)}`)),c("ul",{class:"facts"},[...i.values()].map(r=>bs(r,n))))}function bs(t,e){
let[{fact:n,value:s,phrase:o}]=t,i=[...t.slice(1).map(a=>a.phrase),...t.flatMap(a=>a.others)],r=i.length<=
hs?i.join("; "):`any of ${i.length} other values`;return c("li",{},`if ${o}`,i.length?c("span",{class:"\
quiet"},` (or: ${r})`):null," ",c("button",{type:"button","aria-label":`Try it: ${o}`,onclick:()=>e.
answer(n,s)},"Try it"))}function ks(t){let e=[t.inForce.from?`in force from ${t.inForce.from}`:"",t.
inForce.until?`until ${t.inForce.until}`:""],n=[t.jurisdiction,...e].filter(Boolean).join(", ");return c(
"details",{class:"small"},c("summary",{},`About ${t.title}`),n?c("p",{},k(n)):null,t.about?c("p",{},
t.about):null,t.premises.map(s=>c("p",{class:"quiet"},s)),t.sources.length?c("ul",{class:"facts"},t.
sources.map(s=>c("li",{},ne(s)))):null)}function re(t,...e){return c("section",{},c("h4",{},t),e)}function Gt(t,e,n,s){let o=e.regimes.map(r=>xs(r,e,n,s));g(t.list,vs(o));let i=[...t.list.querySelectorAll(
"section")];return{show(r){let{answers:a}=r.decided;if(t.list.hidden=!a.length,t.tally.hidden=!a.length,
!a.length){t.shown.textContent="";return}let l=Os(a,e.legend);g(t.tally,qt(l),_t(l));let u=0;for(let[
d,f]of o.entries()){f.show(a[d],r);let h=Ss(a[d],r)&&$s(f.regime,r.state.sought);f.element.hidden=!h,
h&&(u+=1)}for(let d of i)d.hidden=!d.querySelector("li:not([hidden])");t.shown.textContent=u===o.length?
"":`Showing ${u} of ${S(o.length,"regime")}.`},hint(r){o.find(a=>a.regime.name===r)?.hint(s(r))}}}function vs(t){
let e=new Map;for(let n of t)e.set(n.regime.kind,[...e.get(n.regime.kind)??[],n]);return[...e].map(([
n,s])=>c("section",{},c("h3",{},k(Lt(n))),c("ul",{class:"answers"},s.map(o=>o.element))))}function Os(t,e){
let n=s=>t.filter(o=>o.sign.slug===s.slug).length;return e.map(s=>[s,n(s)]).filter(([,s])=>s)}function $s({
name:t,title:e,jurisdiction:n},s){let o=[t,e,n].join(`
`).toLowerCase();return s.toLowerCase().split(/\s+/).every(i=>o.includes(i))}function Ss(t,{state:e,
decided:n,pinned:s}){let o=n.answers.find(({regime:r})=>r===e.beside),i=s?.answers.find(({regime:r})=>r===
t.regime);switch(e.shown){case"disclosing":return t.outcome==="allow";case"differing":return!o||t===
o||C(o,t).length>0;case"changed":return!i||B(i)!==B(t);default:return!0}}function xs(t,e,n,s){let o=c(
"span",{class:"sign"}),i=c("span",{class:"words"}),r=c("span",{class:"marks"}),a=c("span",{class:"mo\
re"}),l=c("span",{class:"hint"}),u=c("span",{class:"name"},c("strong",{},t.name)," ",c("span",{class:"\
quiet"},t.title)),d=c("summary",{},o,c("span",{class:"row"},u,i,r,a,l)),f=c("div",{class:"detail"}),
h=c("details",{},d,f),p=Jt(f,t,e,n,s),m=null,M="";return h.addEventListener("toggle",()=>{if(!m)return;
h.open&&p.show(m.answer,m.view);let y=m.view.state.opened.filter(E=>E!==t.name),w=h.open?[...y,t.name]:
y;w.length!==m.view.state.opened.length&&n.alter({opened:w})}),{regime:t,element:c("li",{},h),show(y,w){
m={answer:y,view:w};let E=w.decided.answers.find(W=>W.regime===w.state.beside),ae=w.pinned?.answers.
find(W=>W.regime===t.name),xe=w.earlier?.answers.find(W=>W.regime===t.name),le=`${B(y)}
${y.isContested}
${y.isUnverified}`;le!==M&&(g(o,A(y.sign)),i.textContent=k(T(y)),g(r,Ms(y,e))),l.textContent="",g(a,
Es(y),Qt("Before the last answer: ",w.pinned?void 0:xe,y),Qt("Pinned request: ",ae,y),E&&E!==y&&C(E,
y).length?c("span",{class:"line turned"},Ns(E,C(E,y))):null),M=le,h.open=w.state.opened.includes(t.name),
h.open&&p.show(y,w)},hint(y){l.textContent=m&&m.answer.outcome!=="allow"?As(y):""}}}function Ms(t,e){
return[t.isContested?c("span",{class:"mark contested"},`${e.marks.contested.sign} contested`):null,t.
isUnverified?c("span",{class:"mark unverified"},"not verified"):null]}function Qt(t,e,n){return!e||B(
e)===B(n)?null:c("span",{class:"line turned"},t,A(e.sign),` ${T(e)}`)}function Es({duties:t}){if(!t.
length)return null;let e=[...new Set(t.map(n=>n.plain))];return c("span",{class:"line"},c("span",{class:"\
quiet"},e.length===1?"Duty: ":"Duties: "),e.join("; "))}function Ns({regime:t},e){return e.includes(
"outcome")?`Another outcome than ${t}`:`As ${t}, but for ${oe(e)}`}function As(t){let e=t.find(({answer:n})=>n.
outcome==="allow");return e?`One step from being allowed: ${e.phrase}`:""}var Ts=0;function Oe(t,e,n,s){let o=`measured-${Ts+=1}`,i=t.type==="date",r=c("input",{id:o,type:i?"\
date":"text",inputmode:i?null:t.whole?"numeric":"decimal",autocomplete:"off","aria-describedby":`${o}\
-wrong`,value:typeof e=="number"||i&&typeof e=="string"?String(e):null}),a=c("p",{class:"wrong",id:`${o}\
-wrong`,role:"alert"}),l=()=>{let d=n.readValue(t.name,r.value),f="value"in d?"":d.complaint;a.textContent=
f,r.toggleAttribute("aria-invalid",f!==""),"value"in d&&s(d.value)},u=c("form",{class:"measured"},c(
"label",{for:o},i?"Date":`In ${t.unit||"numbers"}`),c("span",{},r,c("button",{type:"submit"},"State \
it")),a);return u.addEventListener("submit",d=>{d.preventDefault(),l()}),u}function Yt(t,e,n){let s="";return{show({next:o,decided:i}){let r=t.contains(document.activeElement),
a=i.complaint?"":o?.fact??"";if(o&&a===s){let l=t.querySelector(".turning");l&&g(l,Zt(o.regimes));return}
s=a,i.complaint?g(t,Cs()):o?g(t,Ls(U(e,o.fact),o.regimes,e,n)):g(t,js()),r&&t.querySelector("h3")?.focus()}}}
function Zt(t){return t.length===1?`The answer of ${t[0]} can turn on it.`:`The answers of ${S(t.length,
"regime")} can turn on it.`}function Ls(t,e,n,s){let o=c("h3",{id:"next-asks",tabindex:"-1"},t.asks),
i=(r,a)=>c("button",{type:"button",onclick:a},r);return[c("p",{class:"overline"},"The question that \
matters most next"),o,c("p",{class:"quiet turning"},Zt(e)),c("div",{class:"choices",role:"group","ar\
ia-labelledby":"next-asks"},t.values.map(({value:r,phrase:a})=>i(k(a),()=>s.answer(t.name,r))),t.values.
length?null:Oe(t,null,n,r=>s.answer(t.name,r)),c("div",{class:"others"},i("Not known",()=>s.answer(t.
name,q)),t.ordinary===q?null:i(`As in an ordinary request: ${t.ordinaryPhrase}`,()=>s.pass(t.name))))]}
function Cs(){return[c("h3",{tabindex:"-1"},"Nothing to ask yet"),c("p",{},"What is stated cannot al\
l be so. Take something back first.")]}function js(){return[c("h3",{tabindex:"-1"},"Nothing is left \
to ask"),c("p",{},"No answer turns on any question that is still open.")]}var Xt="ordinary";function en(t,e,n,s,o){let i=s.topics.map(l=>qs(l,s,o));g(t,i.map(l=>l.element));let r=null,
a=()=>{r&&(n.textContent=_s(i,e.value,r))};return e.addEventListener("input",a),{show(l){r=l;for(let{
questions:u}of i)for(let d of u)d.show(l);a()},open(l){e.value="",a();for(let u of i){let d=u.questions.
find(({fact:f})=>f.name===l);d&&(u.element.open=!0,u.folded.contains(d.element)&&(u.folded.open=!0),
d.element.open=!0,d.element.scrollIntoView({block:"center"}),d.element.querySelector("summary")?.focus(
{preventScroll:!0}))}}}}function qs(t,e,n){let s=t.facts.map(f=>Us(U(e,f),e,n)),o=c("span",{class:"q\
uiet"}),i=c("div",{class:"list"}),r=c("summary",{}),a=c("details",{class:"folded"},r),l=t.title||(e.
topics.length>1?"Other questions":"All questions"),u=c("summary",{},c("h3",{},l)," ",o),d=c("details",
{class:"topic"},u,i,a);return d.open=e.topics.length===1,{element:d,number:o,list:i,folded:a,foldedSays:r,
questions:s}}function _s(t,e,{request:n,turning:s,decided:o}){let i=e.toLowerCase().split(/\s+/).filter(
Boolean),r=0;for(let{element:a,number:l,list:u,folded:d,foldedSays:f,questions:h}of t){let p=[],m=0;
for(let w of h){let{fact:E}=w,ae=i.every(W=>w.words.includes(W));w.element.hidden=!ae,ae&&(m+=1);let xe=ie(
E,n)!==null||n.passed?.includes(E.name)||s.byFact.has(E.name)||o.complaint!==null,le=w.element.contains(
document.activeElement)&&!d.contains(w.element);!xe&&!le&&p.push(w)}Is(h,p,u,d);let M=p.filter(w=>!w.
element.hidden).length;f.textContent=`${S(M,"question")} on which no answer turns${n.passed?.length||
Object.keys(n.facts).length?" any more":""}`,d.hidden=!M,a.hidden=!m,i.length&&(a.open=!0,d.open=!0);
let y=h.filter(({fact:w})=>ie(w,n)!==null).length;l.textContent=y?`${y} of ${h.length} stated`:S(h.length,
"question"),r+=m}return i.length?`${S(r,"question")} found`:""}function Is(t,e,n,s){let o=i=>e.includes(
i)?s:n;for(let i of t){let r=o(i);i.element.parentElement!==r&&r.append(i.element)}for(let i of[n,s]){
let r=i===s?1:0;for(let[a,{element:l}]of t.filter(u=>o(u)===i).entries()){let u=i.children[r+a];u!==
l&&i.insertBefore(l,u)}}}function Us(t,e,n){let s=c("span",{class:"answered"}),o=c("summary",{},c("s\
pan",{class:"asks"},t.asks)," ",s),i=c("div",{}),r=c("details",{class:"question"},o,i),a=t.values.map(
({phrase:h})=>h),l=[t.name.replaceAll("_"," "),t.asks,t.template,...a,...t.also].join(`
`).toLowerCase(),u=null,d=!1,f=()=>{!u||!r.open||(d||g(i,Fs(t,e,n)),d=!0,Bs(i,t,u))};return r.addEventListener(
"toggle",f),{fact:t,element:r,words:l,show(h){u=h;let p=ie(t,h.request),m=h.request.passed?.includes(
t.name)??!1;r.classList.toggle("stated",p!==null||m),s.textContent=Ds(t,p,m,h,e),f()}}}function Ds(t,e,n,{
decided:s},o){if(e!==null)return k(o.phrase(t.name,e));let i=s.assumed.find(r=>r.fact===t.name);return i?
`Taken to be so: ${i.phrase}`:`${n?"As in an ordinary request":"Ordinarily"}: ${t.ordinaryPhrase}`}function Fs(t,e,n){
let s=(o,i,r)=>{let a=c("input",{type:"radio",name:`fact-${t.name}`,value:o});return a.addEventListener(
"change",r),c("label",{},a,c("span",{},i))};return c("fieldset",{},c("legend",{class:"unseen"},t.asks),
t.values.map(({value:o,phrase:i},r)=>s(String(r),k(i),()=>n.answer(t.name,o))),t.values.length?null:
c("div",{class:"given"},Oe(t,null,e,o=>n.answer(t.name,o))),s(q,`Not known (${t.unknownPhrase})`,()=>n.
answer(t.name,q)),t.ordinary===q?null:s(Xt,`As in an ordinary request: ${t.ordinaryPhrase}`,()=>n.pass(
t.name)),c("button",{type:"button",class:"back",onclick:()=>n.takeBack(t.name)},"Take the answer bac\
k"))}function Bs(t,e,{request:n}){let s=ie(e,n),o=n.passed?.includes(e.name)??!1,i=e.values.findIndex(
l=>l.value===s),r=o?Xt:s===q?q:String(i);for(let l of t.querySelectorAll("input"))l.type==="radio"?l.
checked=l.value===r:s!==null&&s!==q&&(l.value=String(s));let a=t.querySelector("button.back");a instanceof
HTMLButtonElement&&(a.hidden=s===null&&!o)}function tn(t,e,n){return{show({request:s,decided:o}){let i=[...t.querySelectorAll("button")].findIndex(
l=>l===document.activeElement),r=[...e.facts.keys()].filter(l=>l in s.facts||s.passed?.includes(l));
g(t,r.length?c("ul",{class:"stated"},r.map(l=>Rs(l,s,e,n))):c("p",{class:"quiet"},"Nothing is stated\
 yet: all is as in an ordinary request."),o.complaint?null:o.assumed.map(({phrase:l,because:u})=>c("\
p",{class:"quiet"},`So it is taken that ${l}. ${u}`)));let a=t.querySelectorAll("button");i>=0&&a[Math.
min(i,a.length-1)]?.focus()}}}function Rs(t,e,n,s){let o=Object.hasOwn(e.facts,t),i=o?n.phrase(t,e.facts[t]):
U(n,t).ordinaryPhrase;return c("li",{},c("span",{},k(i),o?null:c("span",{class:"quiet"}," (as in an \
ordinary request)")),c("span",{class:"doing"},c("button",{type:"button","aria-label":`Change: ${i}`,
onclick:()=>s.showQuestion(t)},"Change"),c("button",{type:"button","aria-label":`Take back: ${i}`,onclick:()=>s.
takeBack(t)},"Take back")))}function nn(t,e,n){let s="";return{show({request:o,decided:i}){let{complaint:r}=i;
t.hidden=r===null;let a=r?r.said:"";a!==s&&(s=a,g(t,r?[c("p",{},c("strong",{},"This cannot be so at \
once: "),r.said),c("p",{},r.because),r.facts.filter(l=>Object.hasOwn(o.facts,l)).map(l=>c("button",{
type:"button",onclick:()=>n.takeBack(l)},`Take back: ${e.phrase(l,o.facts[l])}`))]:null))}}}function sn(t,e,n){
let s=(o,i)=>c("button",{type:"button",onclick:i},o);return{show(o){let{pinned:i}=o.state,r=t.contains(
document.activeElement);g(t,i?Ws(i,o,e):null,c("p",{class:"doing"},s(i?"Pin the present request inst\
ead":"Pin this request, then change something",()=>n.alter({pinned:{facts:o.request.facts,passed:o.request.
passed}})),i?[s("Go back to the pinned one",()=>n.alter({facts:i.facts,passed:i.passed??[]})),s("Unp\
in",()=>n.alter({pinned:null,shown:o.state.shown==="changed"?"all":o.state.shown}))]:null)),r&&t.querySelector(
"button")?.focus()}}}function Ws(t,e,n){if(e.decided.complaint)return null;let{facts:s,answers:o}=n.
changes(t,e.request);return s.length?c("div",{},c("p",{},c("strong",{},"Since the pinned request:")),
c("ul",{class:"facts"},s.map(({before:i,after:r})=>c("li",{},`${k(r)} `,c("span",{class:"quiet"},`(b\
efore: ${i})`)))),c("p",{},o.length?`${o.length} of ${e.decided.answers.length} answers changed; eac\
h says below what it was.`:"No answer changed.")):c("p",{},c("strong",{},"Pinned. "),"Nothing has ch\
anged since.")}var He=40;function on(t,e,n){let s=c("span",{}),o=c("input",{type:"search",id:"start-search",autocomplete:"\
off",spellcheck:"false",placeholder:"words of its title"}),i=c("ul",{class:"starters"}),r=c("p",{class:"\
quiet",role:"status"}),a=c("details",{class:"start"},c("summary",{},"Starts from ",s),c("label",{for:"\
start-search"},"Find a reported case or a scenario"),o,r,i),l=c("div",{class:"about"});g(t,a,l);let u=e.
starters.map(({group:h,title:p,place:m})=>`${h}
${p}
${m}`.toLowerCase()),d=h=>{a.open=!1,n.startFrom(h),a.querySelector("summary")?.focus()},f=()=>{let h=o.
value.toLowerCase().split(/\s+/).filter(Boolean),p=e.starters.filter((M,y)=>h.every(w=>u[y].includes(
w)));g(i,p.slice(0,He).map(M=>c("li",{},Hs(M,d))));let m=p.length>He?`, of which the first ${He} are\
 listed`:"";r.textContent=`${S(p.length,"request")} to start from${m}`};return o.addEventListener("i\
nput",f),a.addEventListener("toggle",()=>{a.open&&!i.childElementCount&&f()}),{show({state:h}){let p=e.
starters.find(({id:m})=>m===h.from);s.textContent=p&&p.kind!=="ordinary"?p.title:e.ordinary,g(l,p?.kind===
"case"?Ps(p):null)}}}function Hs(t,e){return c("button",{type:"button",onclick:()=>e(t.id)},t.title,
t.group?c("span",{class:"place"},` ${t.group}`):null)}function Ps(t){return c("details",{},c("summar\
y",{},`The reported case${t.date?`, ${t.date}`:""}`),t.summary?c("p",{class:"prose"},t.summary):null,
t.caution?c("p",{class:"dispute"},t.caution):null,t.told.length?c("p",{},"What was reported to have \
happened:"):null,t.told.length?c("ul",{class:"facts"},t.told.map(e=>c("li",{},e))):null,t.sources.map(
e=>c("p",{},"Source: ",ne(e))))}var zs="A case of my own",Vs={scenario:"A scenario, with what the regimes answer as expected",json:"\
JSON, for exigent decide",memo:"A paragraph"},rn={scenario:"case.feature",json:"case.json",memo:"cas\
e.txt"};function an(t,e,n){let s=c("textarea",{id:"take-text",readonly:!0,rows:"14",spellcheck:"fals\
e"}),o=c("p",{role:"status",class:"quiet"}),i=c("input",{id:"take-title",autocomplete:"off",placeholder:"\
made of its facts, if left empty"});i.addEventListener("change",()=>n.alter({title:i.value}));let r=Object.
entries(Vs).map(([f,h])=>{let p=c("input",{type:"radio",name:"form",value:f});return p.addEventListener(
"change",()=>n.alter({form:f})),{input:p,element:c("label",{},p,c("span",{},h))}}),a=Ks(e,n),l=c("a",
{class:"button",download:rn.scenario},"Save as a file"),u=[c("fieldset",{},c("legend",{},"As what"),
r.map(f=>f.element)),c("div",{},c("label",{for:"take-title"},"Name of the scenario"),i),a.element,c(
"p",{class:"doing"},c("button",{type:"button",onclick:()=>{Qs(s,o)}},"Copy the text"),l,c("button",{
type:"button",onclick:()=>{Gs(o)}},"Copy a link to all this"),c("button",{type:"button",onclick:()=>print()},
"Print")),o,c("div",{},c("label",{for:"take-text"},"The text"),s)];g(t,u);let d="";return{show(f){let{
form:h}=f.state;for(let{input:m}of r)m.checked=m.value===h;document.activeElement!==i&&(i.value=f.state.
title),a.show(f.state);let p=f.decided.complaint?"":Js(f,e);p!==d&&(d=p,o.textContent="",s.value=p,l.
href&&URL.revokeObjectURL(l.href),l.href=URL.createObjectURL(new Blob([p],{type:"text/plain"})),l.download=
rn[h])}}}function Js({state:t,request:e},n){let s=t.taken.length?t.taken:n.regimes.map(({name:o})=>o);
return t.form==="json"?n.toJson(e):t.form==="memo"?`${n.toMemo(e,s)}
`:`Feature: ${zs}

${n.toScenario(e,s,t.title||void 0)}`}function Ks(t,e){let n=c("summary",{}),s=t.regimes.map(({name:r})=>{
let a=c("input",{type:"checkbox",name:"take",value:r});return a.addEventListener("change",()=>e.alter(
{taken:o()})),{box:a,element:c("label",{},a,c("span",{},r))}}),o=()=>s.filter(({box:r})=>r.checked).
map(({box:r})=>r.value);return{element:c("details",{},n,c("fieldset",{class:"boxes"},c("legend",{class:"\
unseen"},"Regimes whose answers are taken along"),s.map(r=>r.element))),show({taken:r}){n.textContent=
r.length?`With the answers of ${S(r.length,"regime")}: ${r.join(", ")}`:`With the answers of all ${S(
s.length,"regime")}; choose some`;for(let{box:a}of s)a.checked=r.includes(a.value)}}}async function Qs(t,e){
try{await navigator.clipboard.writeText(t.value),e.textContent="Copied."}catch{t.focus(),t.select(),
e.textContent="The text is marked: copy it with Ctrl+C or Cmd+C."}}async function Gs(t){try{await navigator.
clipboard.writeText(location.href),t.textContent="The link is copied."}catch{t.textContent="The link\
 is what stands in the address bar."}}var cn=[["allow/must","allow: must disclose"],["allow/may","allow: may disclose, need not"],["allow/\
owner","allow: the owner hands it over"],["refuse/must_not","refuse: must not disclose"],["refuse/no\
_ground","refuse: has no ground to disclose"],["refuse/impossible","refuse: impossible"],["not_gover\
ned/","not governed"]],Ys=[["at_least","at least","on or after"],["at_most","at most","on or before"],
["more_than","more than","after"],["less_than","less than","before"]];function un(t,e,n,s){let{when:o}=t,
i=`${t.outcome}/${t.mode}`;return c("details",{class:e?"rule changed":"rule","data-rule":t.id},c("su\
mmary",{"data-key":`${t.id} summary`},c("code",{},t.id),e?c("strong",{}," changed"):null,c("span",{class:"\
answered"},o?`If ${n.sayCondition(o)}: `:"In every other case: ",cn.find(([r])=>r===i)?.[1]??i)),c("\
div",{class:"editor"},o?[c("ul",{class:"conditions"},o.all.map((r,a)=>Zs(t,r,a,n,s))),to(t,o.all,n,s)]:
null,no(t,i,n,s),c("p",{class:"doing"},ln(`${t.id} restore`,"As it was",s.restore,!e),o?ln(`${t.id} \
remove`,"Take the rule out",s.remove):null)))}function ln(t,e,n,s=!1){return c("button",{type:"butto\
n","data-key":t,onclick:n,disabled:s},e)}function Zs(t,e,n,s,o){let i=t.when?.all??[],r=s.sayCondition(
e),a=`${t.id} ${n}`,l=u=>o.change({when:{all:i.map((d,f)=>f===n?u:d)}});return c("li",{},c("span",{},
k(r))," ",c("button",{type:"button","data-key":`${a} drop`,"aria-label":`Drop it: ${r}`,disabled:i.length===
1,onclick:()=>o.change({when:{all:i.filter((u,d)=>d!==n)}})},"Drop it"),Xs(e,a,s,l),eo(e,a,s,l))}function Xs(t,e,n,s){
let o="not"in t?t.not:t;if(!("in"in o))return null;let i=U(n,o.fact);if(!i.values.length)return null;
let r=o!==t,a=i.values.map(({value:l})=>l).filter(l=>o.in.includes(l)!==r);return c("fieldset",{},c(
"legend",{class:"quiet"},`${i.asks} Any of:`),i.values.map(({value:l,phrase:u},d)=>{let f=a.includes(
l),h=c("input",{type:"checkbox","data-key":`${e} value ${d}`,checked:f,disabled:f&&a.length===1});return h.
addEventListener("change",()=>{let p=i.values.map(m=>m.value).filter(m=>m===l?h.checked:a.includes(m));
s({fact:i.name,in:p})}),c("label",{},h,c("span",{},k(u)))}))}function eo(t,e,n,s){if(!("fact"in t)||
"in"in t)return null;let o=U(n,t.fact);return Ys.filter(([i])=>t[i]!==void 0).map(([i,r,a])=>{let l=c(
"input",{type:o.type==="date"?"date":"text",inputmode:o.type==="date"?null:"decimal",value:String(t[i]),
"data-key":`${e} ${i}`}),u=c("span",{class:"wrong",role:"alert"});l.addEventListener("change",()=>{let f=n.
readValue(o.name,l.value);u.textContent="value"in f?"":f.complaint,"value"in f&&s({...t,[i]:f.value})});
let d=`${o.type==="date"?a:r}${o.unit?` (${o.unit})`:""}`;return c("label",{class:"bound"},c("span",
{class:"quiet"},d),l,u)})}function to(t,e,n,s){let o=[...n.facts.values()].flatMap(a=>a.values.map(({
value:l,phrase:u})=>({words:k(u),fact:a.name,value:l}))),i=c("select",{"data-key":`${t.id} add`},c("\
option",{value:""},"choose a sentence")),r=()=>{i.options.length>1||i.append(...o.map(({words:a},l)=>c(
"option",{value:String(l)},a)))};return i.addEventListener("focus",r),i.addEventListener("pointerdow\
n",r),i.addEventListener("change",()=>{let a=i.value===""?void 0:o[Number(i.value)];a&&s.change({when:{
all:[...e,{fact:a.fact,in:[a.value]}]}})}),c("label",{class:"bound"},c("span",{class:"quiet"},"Add a\
 condition"),i)}function no(t,e,n,s){let o=c("select",{"data-key":`${t.id} outcome`},cn.map(([l,u])=>c(
"option",{value:l,selected:l===e},u)));o.addEventListener("change",()=>s.change(so(o.value,t,n)));let i=Object.
entries(n.grounds),r=c("select",{"data-key":`${t.id} ground`},i.map(([l,u])=>c("option",{value:l,selected:l===
t.ground},u)));r.addEventListener("change",()=>s.change({outcome:t.outcome,mode:t.mode,scope:t.scope,
ground:r.value}));let a=c("input",{value:t.because,"data-key":`${t.id} because`});return a.addEventListener(
"change",()=>s.change({because:a.value})),[c("label",{class:"bound"},c("span",{class:"quiet"},"It de\
cides"),o),t.outcome==="allow"?c("label",{class:"bound"},c("span",{class:"quiet"},"On the ground of"),
r):null,c("label",{class:"bound"},c("span",{class:"quiet"},"Because"),a)]}function so(t,e,n){let[s,o]=t.
split("/");if(s!=="allow")return{outcome:s,mode:o,ground:"",scope:""};let i=e.ground||Object.keys(n.
grounds)[0]||"";return{outcome:s,mode:o,ground:i,scope:e.scope||"as_requested"}}var Pe=25,oo={regime:"",changes:{},gone:[]},io={wider:"wider",narrower:"narrower",changed:"changed o\
therwise"};function dn(t,e,n){let s=c("select",{id:"vary"},c("option",{value:""},"none"),e.regimes.map(
({name:f,whyFixed:h})=>c("option",{value:f},h?`${f} (cannot be changed here)`:f)));s.addEventListener(
"change",()=>n.alter({variant:{...oo,regime:s.value}}));let o=c("p",{class:"quiet"}),i=c("div",{class:"\
rules"}),r=c("div",{class:"outcome",tabindex:"-1"}),a=c("p",{role:"status"}),l=c("div",{class:"brief",
hidden:!0},a,c("button",{type:"button",onclick:()=>ro(r)},"See what changes"));g(t,c("p",{class:"qui\
et"},"Change the rules of a regime, and see at once what would be answered otherwise."),c("label",{for:"\
vary"},"The rules of "),s,o,i,l,r);let u="",d=null;return{show(f){let{variant:h}=f.state;s.value=h.regime,
o.textContent=e.regimes.find(({name:M})=>M===h.regime)?.whyFixed??"";let p=JSON.stringify(h),m=p===u&&
d?null:Ut(e,h);p!==u&&(u=p,lo(i,m,h,e,n),d=m&&ao(h)?e.tryVariant(m):null,a.textContent=uo(r,d,h,e,n),
l.hidden=!a.textContent),mo(r,d,f)}}}function ro(t){t.scrollIntoView(),t.focus({preventScroll:!0})}function ao({
changes:t,gone:e}){return Object.keys(t).length>0||e.length>0}function lo(t,e,n,s,o){let i=document.
activeElement instanceof HTMLElement?document.activeElement.dataset.key:void 0,r=[...t.querySelectorAll(
"details[open]")].map(u=>u.getAttribute("data-rule")),a=u=>o.alter({variant:{...n,...u}}),l=(e?.rules??
[]).map(u=>{let d=un(u,Object.hasOwn(n.changes,u.id),s,{change:f=>a({changes:{...n.changes,[u.id]:{...n.
changes[u.id],...f}}}),remove:()=>a({gone:[...n.gone,u.id]}),restore:()=>a({changes:Object.fromEntries(
Object.entries(n.changes).filter(([f])=>f!==u.id))})});return d.open=r.includes(u.id),c("li",{},d)});
g(t,l.length?c("p",{class:"quiet"},"The first rule whose conditions all hold decides."):null,c("ol",
{},l),n.gone.map(u=>c("p",{},"Taken out: ",c("code",{},u)," ",c("button",{type:"button","data-key":`${u}\
 back`,onclick:()=>a({gone:n.gone.filter(d=>d!==u)})},"Put it back")))),i&&co(t,i)}function co(t,e){
let n=[...t.querySelectorAll("[data-key]")],s=n.find(r=>r.dataset.key===e&&!r.hasAttribute("disabled")),
[o]=e.split(" "),i=n.find(r=>r.dataset.key===`${o} summary`||r.dataset.key===`${o} back`);(s??i)?.focus()}
function uo(t,e,n,s,o){if(!e)return g(t,n.regime?c("p",{class:"quiet"},"No rule is changed yet."):null),
"";if(e.complaints.length)return g(t,c("div",{class:"complaint"},c("p",{},c("strong",{},"These rules\
 would be refused:")),c("ul",{},e.complaints.map(h=>c("li",{},k(h)))))),"These rules would be refuse\
d.";let i=e.flips(),r=e.unseen(i),a=c("textarea",{id:"variant-file",readonly:!0,rows:"12",spellcheck:"\
false"});a.value=e.yaml;let l=c("p",{role:"status",class:"quiet"}),u=c("a",{class:"button",download:`${e.
regime.name}.yaml`},"Save as a file"),d=t.querySelector("a[download]");d instanceof HTMLAnchorElement&&
URL.revokeObjectURL(d.href),u.href=URL.createObjectURL(new Blob([e.yaml],{type:"text/yaml"})),g(t,c(
"div",{class:"here"}),c("h3",{},"What flips"),ho(i,o),c("h3",{},"What no scenario sees"),po(r,s,o),c(
"h3",{},"Its file"),c("label",{for:"variant-file",class:"unseen"},"The file"),a,c("p",{class:"doing"},
c("button",{type:"button",onclick:()=>{fo(a,l)}},"Copy the file"),u),l);let f=r.length?` No scenario\
 sees ${S(r.length,"kind")} of change.`:"";return`${ze(i)}${f}`}function ze(t){if(!t.length)return"N\
o reported case and no scenario is answered otherwise.";let e=Object.entries(io).map(([s,o])=>({words:o,
number:t.filter(i=>i.direction===s).length})).filter(({number:s})=>s).map(({words:s,number:o})=>`${o}\
 ${s}`);return`${t.length===1?"One case or scenario is":`${t.length} cases and scenarios are`} answe\
red otherwise: ${ve(e)}.`}async function fo(t,e){try{await navigator.clipboard.writeText(t.value),e.
textContent="Copied."}catch{t.focus(),t.select(),e.textContent="The text is marked: copy it with Ctr\
l+C or Cmd+C."}}function ho(t,e){return t.length?[c("p",{},ze(t)),c("ul",{class:"flips"},t.slice(0,Pe).
map(({starter:n,before:s,after:o})=>c("li",{},c("button",{type:"button",onclick:()=>e.startFrom(n.id)},
n.title),Ve(s,o)))),t.length>Pe?c("p",{class:"quiet"},`And ${t.length-Pe} more.`):null]:c("p",{},ze(
t))}function po(t,e,n){return t.length?c("ul",{class:"flips"},t.map(({request:s,before:o,after:i})=>c(
"li",{},c("button",{type:"button",onclick:()=>n.alter({facts:s.facts,passed:[]})},k(ve(e.stated(s)))||
"An ordinary request"),Ve(o,i)))):c("p",{},"Nothing: each kind of change shows in some case or scena\
rio.")}function Ve(t,e){return c("span",{class:"turn"},A(t.sign),` ${T(t)} `,c("span",{"aria-hidden":"\
true"},"→"),c("span",{class:"unseen"},"becomes")," ",A(e.sign),` ${T(e)}`)}function mo(t,e,{request:n,
decided:s,state:o}){let i=t.querySelector(".here"),r=s.answers.find(({regime:u})=>u===o.variant.regime);
if(!i||!e)return;if(!r){g(i);return}let a=e.answer(n),l=T(r)===T(a);g(i,c("p",{},c("strong",{},"The \
request above: "),l?["answered as before, ",A(a.sign),` ${T(a)}`]:Ve(r,a)))}var x=Tt(JSON.parse(b("data",HTMLElement).textContent??"")),v=Re(),L=null,D={answer(t,e){R({facts:{...v.
facts,[t]:e},passed:v.passed.filter(n=>n!==t)})},pass(t){R({facts:fn(t),passed:[...v.passed.filter(e=>e!==
t),t]})},takeBack(t){R({facts:fn(t),passed:v.passed.filter(e=>e!==t)})},startFrom(t){let e=x.starters.
find(n=>n.id===t);e&&R({from:t,facts:e.facts,passed:[]})},alter:R,showQuestion(t){hn.open(t)}},hn=en(
b("questions",HTMLElement),b("search",HTMLInputElement),b("found",HTMLElement),x,D),pn=Gt({list:b("a\
nswers",HTMLElement),tally:b("tally",HTMLElement),shown:b("count",HTMLElement)},x,D,Oo),go=[Yt(b("ne\
xt",HTMLElement),x,D),hn],wo=[on(b("start",HTMLElement),x,D),tn(b("stated",HTMLElement),x,D),nn(b("c\
omplaint",HTMLElement),x,D),sn(b("pinned",HTMLElement),x,D),pn,an(b("take-away",HTMLElement),x,D),dn(
b("variant-of",HTMLElement),x,D),So(),xo()];function fn(t){return Object.fromEntries(Object.entries(
v.facts).filter(([e])=>e!==t))}function R(t){let e="facts"in t||"pinned"in t||"variant"in t;v={...v,
...t},e&&!Object.keys(v.facts).length&&(v={...v,from:""});let n=Pt(v);e?history.pushState(null,"",n):
history.replaceState(null,"",n),gn()}function mn(){v=Ht(location.hash,x),gn()}var Se={key:"",turning:{
byFact:new Map,byRegime:new Map}};function yo(t){let e=JSON.stringify(t);return Se.key!==e&&(Se={key:e,
turning:x.turnsOn(t)}),Se.turning}function gn(){let t={facts:v.facts,passed:v.passed},e=L&&JSON.stringify(
L.request)===JSON.stringify(t),n=L&&e?L.decided:x.decide(t),s=e?L?.earlier??null:L?.decided??null;L=
{state:v,request:t,decided:n,turning:Se.turning,next:L?.next??null,earlier:s,pinned:v.pinned?vo(v.pinned):
null};for(let i of wo)i.show(L);e||ko(s?.answers??[],n);let o=L;setTimeout(()=>{if(L===o){o.turning=
yo(t),o.next=bo(o.turning);for(let i of go)i.show(o);$o(o)}})}function bo({byFact:t}){let e=[...t].map(
([n,s])=>({fact:n,regimes:s}));return e.length?e.reduce((n,s)=>s.regimes.length>n.regimes.length?s:n):
null}function ko(t,{answers:e}){b("heard",HTMLElement).textContent=t.length||!e.length?zt(t,e):""}var Je=null;
function vo(t){let e=JSON.stringify(t);return Je?.key!==e&&(Je={key:e,decided:x.decide(t)}),Je.decided}
var $e={key:"",steps:new Map};function Oo(t){let e={facts:v.facts,passed:v.passed},n=JSON.stringify(
e);$e.key!==n&&($e={key:n,steps:new Map});let s=$e.steps.get(t)??x.steps(e,t);return $e.steps.set(t,
s),s}function $o(t){let e=t.decided.answers.filter(s=>!s.why).map(s=>s.regime),n=()=>{let s=e.shift();
L!==t||s===void 0||(pn.hint(s),setTimeout(n))};setTimeout(n)}function So(){let t=b("shown",HTMLSelectElement),
e=b("beside",HTMLSelectElement);g(e,c("option",{value:""},"none"),x.regimes.filter(s=>!s.why).map(({
name:s})=>c("option",{value:s},s)));let n=b("sought",HTMLInputElement);return n.addEventListener("in\
put",()=>R({sought:n.value})),t.addEventListener("change",()=>R({shown:t.value})),e.addEventListener(
"change",()=>R({beside:e.value})),b("controls",HTMLFormElement).addEventListener("submit",s=>s.preventDefault()),
{show({state:s}){t.value=s.shown,e.value=s.beside,document.activeElement!==n&&(n.value=s.sought);let o={
all:!0,disclosing:!0,differing:s.beside!=="",changed:s.pinned!==null};for(let i of t.options)i.disabled=
!o[i.value]}}}function xo(){let t=b("to-see",HTMLButtonElement),e=n=>{let s=b(n,HTMLElement);s.scrollIntoView(),
s.focus({preventScroll:!0})};return t.addEventListener("click",()=>e("see-title")),b("to-ask",HTMLButtonElement).
addEventListener("click",()=>e("ask-title")),b("skip",HTMLAnchorElement).addEventListener("click",n=>{
n.preventDefault(),e("ask-title")}),{show({decided:n}){let s=x.legend.map(o=>({sign:o,number:n.answers.
filter(i=>i.sign.slug===o.slug).length}));g(t,"The answers ",s.filter(({number:o})=>o).map(({sign:o,
number:i})=>c("span",{},A(o),c("span",{class:"unseen"},`${o.name} `),` ${i} `)))}}}It();addEventListener(
"hashchange",mn);mn();
